import CLibCurl
import Glibc
import Synchronization

/// The thread that libcurl's multi interface runs on.
///
/// Safe to share: `multi`, `easies` and `transfers` are touched by that thread alone, from `run()`; the one call from
/// other threads, `curl_multi_wakeup`, is made for that (libcurl, "thread safety"); all else is behind the mutex.
final class CurlThread: @unchecked Sendable {
    private struct Shared {
        var waiting: [Transfer] = []
        var isAsleep = false
        var isStopped = false
    }

    private let configuration: WebhookClient.Configuration
    private let multi: OpaqueMulti
    private let shared = Mutex(Shared())
    private let thread = Mutex<pthread_t?>(nil)
    private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
    private var easies: [UnsafeMutableRawPointer] = []

    typealias OpaqueMulti = UnsafeMutableRawPointer

    /// libcurl's own start, once for the process and before any thread of ours.
    private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init(_ configuration: WebhookClient.Configuration) {
        precondition(Self.isReady, "libcurl does not start")
        guard let multi = curl_multi_init() else { preconditionFailure("libcurl has no memory") }
        (self.configuration, self.multi) = (configuration, multi)
        let connections = configuration.connectionsPerHost
        _ = afferent_curl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, connections)
        _ = afferent_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, connections * 4)
    }

    func start() {
        var handle = pthread_t()
        let own = Unmanaged.passRetained(self).toOpaque()
        let code = pthread_create(
            &handle, nil,
            { own in
                guard let own else { return nil }
                Unmanaged<CurlThread>.fromOpaque(own).takeRetainedValue().run()
                return nil
            }, own)
        precondition(code == 0, "no thread can be started")
        thread.withLock { $0 = handle }
    }

    func stop() {
        guard let handle = thread.withLock({ $0.take() }) else { return }
        shared.withLock { $0.isStopped = true }
        curl_multi_wakeup(multi)
        // The last reference may go on the thread itself, which can't wait for its own end.
        if pthread_equal(handle, pthread_self()) != 0 { pthread_detach(handle) } else { pthread_join(handle, nil) }
    }

    func submit(
        _ request: WebhookClient.Request,
        completion: @escaping @Sendable (Result<WebhookClient.Response, WebhookClient.Failure>) -> Void
    ) {
        let transfer = Transfer(request, bytesMax: configuration.responseBytesMax, completion: completion)
        let step = shared.withLock { shared in
            guard !shared.isStopped else { return Step.refuse }
            shared.waiting.append(transfer)
            defer { shared.isAsleep = false }
            return shared.isAsleep ? .wake : .none
        }
        switch step {
        case .none: break
        case .wake: curl_multi_wakeup(multi)
        case .refuse: completion(.failure(.closed))
        }
    }

    private enum Step { case none, wake, refuse }

    private func run() {
        var running: Int32 = 0
        while true {
            let (waiting, isStopped) = shared.withLock { shared in
                defer { shared.waiting.removeAll() }
                return (shared.waiting, shared.isStopped)
            }
            guard !isStopped else {
                end(waiting)
                return
            }
            for transfer in waiting { begin(transfer) }
            curl_multi_perform(multi, &running)
            finishDone()
            let mayWait = shared.withLock { shared in
                shared.isAsleep = shared.waiting.isEmpty && !shared.isStopped
                return shared.isAsleep
            }
            if mayWait { curl_multi_poll(multi, nil, 0, 1_000, nil) }
        }
    }

    private func begin(_ transfer: Transfer) {
        guard let easy = easies.popLast() ?? curl_easy_init() else {
            return transfer.completion(.failure(WebhookClient.Failure(CURLE_OUT_OF_MEMORY)))
        }
        transfer.prepare(easy, configuration)
        transfers[easy] = transfer
        curl_multi_add_handle(multi, easy)
    }

    private func finishDone() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            let result = afferent_curl_result(message)
            curl_multi_remove_handle(multi, easy)
            guard let transfer = transfers.removeValue(forKey: easy) else { continue }
            let outcome = transfer.outcome(easy, result)
            transfer.release()
            // Options are set anew for each request; the connection and the address cache belong to `multi`.
            curl_easy_reset(easy)
            easies.append(easy)
            transfer.completion(outcome)
        }
    }

    private func end(_ waiting: [Transfer]) {
        for transfer in waiting { transfer.completion(.failure(.closed)) }
        for (easy, transfer) in transfers {
            curl_multi_remove_handle(multi, easy)
            curl_easy_cleanup(easy)
            transfer.release()
            transfer.completion(.failure(.closed))
        }
        transfers.removeAll()
        for easy in easies { curl_easy_cleanup(easy) }
        easies.removeAll()
    }

    deinit { curl_multi_cleanup(multi) }
}

extension WebhookClient.Failure {
    static let closed = WebhookClient.Failure(code: 0, description: "the client was closed")

    init(_ code: CURLcode) {
        self.init(code: Int(code.rawValue), description: String(cString: curl_easy_strerror(code)))
    }
}
