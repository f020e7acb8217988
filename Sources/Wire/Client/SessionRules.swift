#if !os(Linux)
import CryptoKit
import Foundation
import Security

/// Keeps redirects where they are and decides about certificates.
final class SessionRules: NSObject, URLSessionTaskDelegate, Sendable {
    private let trust: HTTPClient.Trust

    init(_ trust: HTTPClient.Trust) { self.trust = trust }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest
    ) async -> URLRequest? { nil }

    func urlSession(
        _ session: URLSession, didReceive challenge: URLAuthenticationChallenge
    ) async -> (URLSession.AuthChallengeDisposition, URLCredential?) {
        guard challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodServerTrust,
            let server = challenge.protectionSpace.serverTrust
        else { return (.performDefaultHandling, nil) }
        let isTrusted: Bool
        switch trust {
        case .system: return (.performDefaultHandling, nil)
        case .none: isTrusted = true
        case .publicKey(let sha256): isTrusted = Self.pin(of: server) == sha256
        case .authority(let file):
            let authorities = Self.certificates(in: file)
            SecTrustSetAnchorCertificates(server, authorities as CFArray)
            SecTrustSetAnchorCertificatesOnly(server, true)
            isTrusted = !authorities.isEmpty && SecTrustEvaluateWithError(server, nil)
        }
        return isTrusted ? (.useCredential, URLCredential(trust: server)) : (.cancelAuthenticationChallenge, nil)
    }

    private static func certificates(in file: String) -> [SecCertificate] {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
        return text.components(separatedBy: "-----BEGIN CERTIFICATE-----").dropFirst().compactMap { part in
            let base64 = part.components(separatedBy: "-----END CERTIFICATE-----")[0]
            return Data(base64Encoded: base64, options: .ignoreUnknownCharacters)
                .flatMap { SecCertificateCreateWithData(nil, $0 as CFData) }
        }
    }

    /// Base64 of the SHA-256 of the server's SubjectPublicKeyInfo, which the system hands out without its prefix.
    private static func pin(of server: SecTrust) -> String? {
        guard let chain = SecTrustCopyCertificateChain(server) as? [SecCertificate], let leaf = chain.first,
            let key = SecCertificateCopyKey(leaf), let bits = SecKeyCopyExternalRepresentation(key, nil) as Data?,
            let attributes = SecKeyCopyAttributes(key) as? [CFString: Any],
            let type = attributes[kSecAttrKeyType] as? String, let size = attributes[kSecAttrKeySizeInBits] as? Int,
            let prefix = prefix(type, size)
        else { return nil }
        return Data(SHA256.hash(data: Data(prefix) + bits)).base64EncodedString()
    }

    /// The DER that stands before a key's bits: algorithm, curve and lengths (RFC 3279, RFC 5480).
    private static func prefix(_ type: String, _ size: Int) -> [UInt8]? {
        let rsa: [UInt8] = [
            0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00, 0x03,
        ]
        let curve: [UInt8] = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]
        switch (type, size) {
        case (kSecAttrKeyTypeRSA as String, 2048): return [0x30, 0x82, 0x01, 0x22] + rsa + [0x82, 0x01, 0x0f, 0x00]
        case (kSecAttrKeyTypeRSA as String, 4096): return [0x30, 0x82, 0x02, 0x22] + rsa + [0x82, 0x02, 0x0f, 0x00]
        case (kSecAttrKeyTypeECSECPrimeRandom as String, 256):
            return [0x30, 0x59, 0x30, 0x13] + curve + [
                0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0,
            ]
        case (kSecAttrKeyTypeECSECPrimeRandom as String, 384):
            return [0x30, 0x76, 0x30, 0x10] + curve + [0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22, 0x03, 0x62, 0]
        default: return nil
        }
    }
}
#endif
