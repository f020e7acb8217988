#if os(Linux)
internal import Curl
import Glibc

extension Transfer {
    /// Tells curl everything about this exchange. A handle comes fresh or reset, so what is not said here is curl's default.
    func setOptions() {
        let easy = unsafe easy
        unsafe curl_set_pointer(easy, CURLOPT_PRIVATE, Unmanaged.passUnretained(self).toOpaque())
        unsafe curl_set_text(easy, CURLOPT_URL, exchange.url)
        unsafe curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https")
        unsafe curl_set_long(easy, CURLOPT_PATH_AS_IS, 1)
        unsafe curl_set_long(easy, CURLOPT_NOSIGNAL, 1)
        // A look-up that still runs must not hold up the thread when its transfer is given up.
        unsafe curl_set_long(easy, CURLOPT_QUICK_EXIT, 1)
        unsafe curl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
        unsafe curl_set_long(easy, CURLOPT_TCP_KEEPALIVE, 1)
        unsafe curl_set_long(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
        unsafe curl_set_long(
            easy, CURLOPT_CONNECTTIMEOUT_MS, Int(max(1, configuration.connectTimeout.nanoseconds / 1_000_000)))
        unsafe curl_set_text(easy, CURLOPT_ACCEPT_ENCODING, "")
        unsafe curl_set_text(easy, CURLOPT_USERAGENT, configuration.userAgent)
        unsafe curl_set_text(easy, CURLOPT_PROXY, configuration.proxy ?? "")
        if let path = configuration.unixSocket { unsafe curl_set_text(easy, CURLOPT_UNIX_SOCKET_PATH, path) }
        setTrust()
        setBody()
        for line in exchange.lines { unsafe lines = curl_slist_append(lines, line) }
        unsafe curl_set_lines(easy, CURLOPT_HTTPHEADER, lines)
        setCallbacks()
    }

    private func setTrust() {
        let easy = unsafe easy
        switch configuration.trust {
        case .system: break
        case .authority(let file):
            unsafe curl_set_text(easy, CURLOPT_CAINFO, file)
            unsafe curl_set_text(easy, CURLOPT_CAPATH, nil)
        case .publicKey(let sha256):
            unsafe curl_set_text(easy, CURLOPT_PINNEDPUBLICKEY, "sha256//" + sha256)
            unsafe curl_set_long(easy, CURLOPT_SSL_VERIFYPEER, 0)
            unsafe curl_set_long(easy, CURLOPT_SSL_VERIFYHOST, 0)
        case .none:
            unsafe curl_set_long(easy, CURLOPT_SSL_VERIFYPEER, 0)
            unsafe curl_set_long(easy, CURLOPT_SSL_VERIFYHOST, 0)
        }
    }

    private func setBody() {
        let easy = unsafe easy
        let method = exchange.method
        guard method != .head else {
            unsafe curl_set_long(easy, CURLOPT_NOBODY, 1)
            return
        }
        if let bytes = exchange.body.bytes {
            // These say how long their body is even when they have none.
            if !bytes.isEmpty || method == .post || method == .put || method == .patch {
                unsafe curl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, bytes.count)
                _ = unsafe bytes.withUnsafeBytes {
                    unsafe curl_set_text(easy, CURLOPT_COPYPOSTFIELDS, $0.bindMemory(to: CChar.self).baseAddress)
                }
                unsafe curl_set_long(easy, CURLOPT_POST, 1)
            }
        } else {
            unsafe curl_set_long(easy, CURLOPT_UPLOAD, 1)
            unsafe curl_set_size(easy, CURLOPT_INFILESIZE_LARGE, exchange.announcedLength ?? -1)
            // What has been sent cannot be asked for again, so no connection that may have died meanwhile.
            unsafe curl_set_long(easy, CURLOPT_FRESH_CONNECT, 1)
        }
        if method != .get || exchange.body.bytes?.isEmpty != true {
            unsafe curl_set_text(easy, CURLOPT_CUSTOMREQUEST, method.rawValue)
        }
    }

    private func setCallbacks() {
        let easy = unsafe easy
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe curl_set_pointer(easy, CURLOPT_HEADERDATA, this)
        unsafe curl_set_bytes(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let context = unsafe context else { return 0 }
            return unsafe Transfer.at(context).receive(line: Transfer.buffer(bytes, size * count))
        }
        unsafe curl_set_pointer(easy, CURLOPT_WRITEDATA, this)
        unsafe curl_set_bytes(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let context = unsafe context else { return 0 }
            return unsafe Transfer.at(context).receive(Transfer.buffer(bytes, size * count))
        }
        unsafe curl_set_pointer(easy, CURLOPT_READDATA, this)
        unsafe curl_set_bytes(easy, CURLOPT_READFUNCTION) { bytes, size, count, context in
            guard let context = unsafe context, let bytes = unsafe bytes else { return 0 }
            let start = unsafe UnsafeMutableRawPointer(bytes).assumingMemoryBound(to: UInt8.self)
            return unsafe Transfer.at(context).send(
                into: UnsafeMutableBufferPointer(start: start, count: size * count))
        }
        unsafe curl_set_opened(easy) { _, socket, _ in
            // No child process shall keep a connection open.
            _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
            return CURL_SOCKOPT_OK
        }
        unsafe curl_set_pointer(easy, CURLOPT_PREREQDATA, this)
        unsafe curl_set_connected(easy) { context, _, _, _, _ in
            guard let context = unsafe context else { return CURL_PREREQFUNC_OK }
            unsafe Transfer.at(context).connected()
            return CURL_PREREQFUNC_OK
        }
    }

    private static func at(_ context: UnsafeMutableRawPointer) -> Transfer {
        unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }

    private static func buffer(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(
            start: UnsafeRawPointer(bytes)?.assumingMemoryBound(to: UInt8.self), count: bytes == nil ? 0 : count)
    }
}
#endif
