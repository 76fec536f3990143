/// Sends HTTP requests with libcurl on a thread of its own: many at a time, over connections that are kept.
///
/// Only `http` and `https` are spoken, certificates are checked, redirects are not followed (a signature is meant for
/// one address), and no environment variable changes where a request goes.
public final class WebhookClient: Sendable {
    public struct Configuration: Hashable, Sendable {
        /// From the start of a request to the end of its answer.
        public var timeout: Duration = .seconds(15)
        public var connectTimeout: Duration = .seconds(5)
        /// The longest answer that is read, in bytes; a longer one is a failure.
        public var responseBytesMax = 64 << 10
        /// Connections to one host at the same time.
        public var connectionsPerHost = 32
        /// The URL of a proxy; nil for none.
        public var proxy: String?
        /// A file of certificates to trust in place of the system's.
        public var certificateFile: String?

        public init() {}
    }

    /// A POST.
    public struct Request: Sendable {
        public var url: String
        public var headers: [(name: String, value: String)]
        public var body: [UInt8]

        public init(url: String, headers: [(name: String, value: String)], body: [UInt8]) {
            (self.url, self.headers, self.body) = (url, headers, body)
        }
    }

    public struct Response: Hashable, Sendable {
        public var status: Int
        /// What `Retry-After` asks for, from now on; nil if it is absent.
        public var retryAfter: Duration?
    }

    /// Why there was no answer.
    public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// libcurl's number; 0 if the client was closed.
        public var code: Int
        /// libcurl's sentence about the code, without anything of the request.
        public var description: String
    }

    private let thread: CurlThread

    public init(_ configuration: Configuration = Configuration()) {
        thread = CurlThread(configuration)
        thread.start()
    }

    /// Sends a request and waits for its answer.
    ///
    /// - Throws: ``Failure`` if there is none: no connection, no time left, too long an answer, not an HTTP address.
    public func send(_ request: Request) async throws -> Response {
        try await withCheckedThrowingContinuation { continuation in
            submit(request) { continuation.resume(with: $0.mapError { $0 as any Error }) }
        }
    }

    /// Sends a request; the answer is told on the client's thread, which must not be held up.
    func submit(_ request: Request, completion: @escaping @Sendable (Result<Response, Failure>) -> Void) {
        thread.submit(request, completion: completion)
    }

    /// Ends what is under way as failed and stops the thread; blocks until it has.
    public func close() { thread.stop() }

    deinit { thread.stop() }
}
