#if os(Linux)
internal import Curl
import Glibc

extension HTTPFailure {
    init(_ code: CURLcode, _ host: String, of easy: UnsafeMutableRawPointer, hasHead: Bool) {
        let meaning: Code =
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .nameNotFound
            case CURLE_COULDNT_CONNECT:
                unsafe curl_get_long(easy, CURLINFO_OS_ERRNO) == Int(ECONNREFUSED) ? .refused : .unreachable
            // No other time-out is left to curl.
            case CURLE_OPERATION_TIMEDOUT: .connectTimedOut
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_CACERT_BADFILE,
                CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
                .certificate
            case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_USE_SSL_FAILED,
                CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CLIENTCERT:
                .tls
            case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2_STREAM:
                .cutShort
            case CURLE_URL_MALFORMAT: .unsupportedURL
            // Curl's name for HTTP/0.9: anything may have been meant by an answer without status line.
            case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP2:
                .protocolViolation
            // Curl holds no header line beyond 100 kB.
            case CURLE_OUT_OF_MEMORY where !hasHead: .tooLarge
            default: .other
            }
        self.init(
            meaning, host: host, detail: unsafe String(cString: curl_easy_strerror(code)), number: Int(code.rawValue))
    }
}
#endif
