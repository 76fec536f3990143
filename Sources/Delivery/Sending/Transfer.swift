import CLibCurl

/// One request on its way; used by the thread of its client only, once it was handed over.
final class Transfer: @unchecked Sendable {
    // Handed from the submitting thread to the client's under its mutex, and never touched by the former again.
    private let request: WebhookClient.Request
    private let bytesMax: Int
    let completion: @Sendable (Result<WebhookClient.Response, WebhookClient.Failure>) -> Void
    private var headers: UnsafeMutablePointer<curl_slist>?
    private var bytesRead = 0

    init(
        _ request: WebhookClient.Request, bytesMax: Int,
        completion: @escaping @Sendable (Result<WebhookClient.Response, WebhookClient.Failure>) -> Void
    ) {
        (self.request, self.bytesMax, self.completion) = (request, bytesMax, completion)
    }

    /// Sets a handle up for this request; the handle holds pointers into it until ``release()``.
    func prepare(_ easy: UnsafeMutableRawPointer, _ configuration: WebhookClient.Configuration) {
        for (name, value) in request.headers { headers = curl_slist_append(headers, "\(name): \(value)") }
        // Without it a larger body would wait for `100 Continue`.
        headers = curl_slist_append(headers, "Expect:")
        text(easy, CURLOPT_URL, request.url)
        text(easy, CURLOPT_PROTOCOLS_STR, "http,https")
        text(easy, CURLOPT_PROXY, configuration.proxy ?? "")
        if let file = configuration.certificateFile { text(easy, CURLOPT_CAINFO, file) }
        number(easy, CURLOPT_NOSIGNAL, 1)
        number(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        number(easy, CURLOPT_FOLLOWLOCATION, 0)
        number(easy, CURLOPT_SSL_VERIFYPEER, 1)
        number(easy, CURLOPT_SSL_VERIFYHOST, 2)
        number(easy, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)  // or later
        number(easy, CURLOPT_TCP_NODELAY, 1)
        number(easy, CURLOPT_TIMEOUT_MS, milliseconds(configuration.timeout))
        number(easy, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(configuration.connectTimeout))
        number(easy, CURLOPT_POST, 1)
        number(easy, CURLOPT_POSTFIELDSIZE, request.body.count)
        // Without an address libcurl would read the body from standard input.
        if request.body.isEmpty { text(easy, CURLOPT_COPYPOSTFIELDS, "") }
        _ = request.body.withUnsafeBytes { body in
            body.baseAddress.map { afferent_curl_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, $0) }
        }
        _ = afferent_curl_set_pointer(easy, CURLOPT_HTTPHEADER, headers)
        _ = afferent_curl_set_pointer(easy, CURLOPT_WRITEDATA, Unmanaged.passUnretained(self).toOpaque())
        _ = afferent_curl_set_write_function(easy) { _, size, count, own in
            guard let own else { return 0 }
            return Unmanaged<Transfer>.fromOpaque(own).takeUnretainedValue().read(size * count)
        }
    }

    func release() {
        curl_slist_free_all(headers)
        headers = nil
    }

    func outcome(
        _ easy: UnsafeMutableRawPointer, _ result: CURLcode
    ) -> Result<WebhookClient.Response, WebhookClient.Failure> {
        guard result == CURLE_OK else { return .failure(WebhookClient.Failure(result)) }
        var status = 0
        _ = afferent_curl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
        var seconds: curl_off_t = 0
        _ = afferent_curl_get_offset(easy, CURLINFO_RETRY_AFTER, &seconds)
        return .success(WebhookClient.Response(status: status, retryAfter: seconds > 0 ? .seconds(seconds) : nil))
    }

    /// Counts a piece of the answer, which nobody needs; anything but `count` ends the transfer.
    private func read(_ count: Int) -> Int {
        bytesRead += count
        return bytesRead <= bytesMax ? count : 0
    }

    private func text(_ easy: UnsafeMutableRawPointer, _ option: CURLoption, _ value: String) {
        _ = value.withCString { afferent_curl_set_pointer(easy, option, $0) }
    }

    private func number(_ easy: UnsafeMutableRawPointer, _ option: CURLoption, _ value: Int) {
        _ = afferent_curl_set_long(easy, option, value)
    }

    private func milliseconds(_ duration: Duration) -> Int { max(1, Int(duration / .milliseconds(1))) }
}
