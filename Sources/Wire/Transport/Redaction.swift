import FoundationEssentials

/// Takes secrets out of text before anyone sees it.
package enum Redaction {
    package static let mark = "•••"

    /// True for the name of a query item, header or member that holds a key, whatever its spelling.
    package static func isSecret(_ name: some StringProtocol) -> Bool {
        var letters: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letters.append(byte)
            default: break
            }
        }
        return whole.contains(letters) || parts.contains { find($0, in: letters[...]) != nil }
    }

    private static let whole = Set(
        ["auth", "claim", "cookie", "currentpin", "newpin", "pass", "pin", "pwd", "session", "setcookie", "sid"].map {
            Array($0.utf8)
        })
    private static let parts = [
        "apikey", "authkey", "authorization", "connectsid", "jwt", "passkey", "passphrase", "passwd", "password",
        "presharedkey",
        "privatekey", "rsskey", "secret", "signature", "token", "torrentpass",
    ].map { Array($0.utf8) }

    /// An address without its `user:password@` and without the values of secret query items.
    package static func url(_ text: String) -> String {
        let pieces = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let place = withoutLogin(pieces[0])
        return pieces.count == 1 ? place : place + "?" + query(pieces[1])
    }

    /// An encoded query without the values of secret items.
    package static func query(_ text: some StringProtocol) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).map { item in
            let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, isSecret(PercentEncoding.decode(pair[0])) else { return String(item) }
            return "\(pair[0])=\(mark)"
        }
        .joined(separator: "&")
    }

    /// The text with every known secret replaced. What is shorter than four characters would be found everywhere.
    package static func scrub(_ text: String, of secrets: some Sequence<String>) -> String {
        var bytes = Array(text.utf8)
        let long = secrets.filter { $0.utf8.count >= 4 }.flatMap { Set([$0, PercentEncoding.segment($0)]) }
        for secret in long.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            bytes = replace(Array(secret.utf8), in: bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func replace(_ secret: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        var (kept, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes[...])
        while let place = find(secret, in: rest) {
            kept += rest[..<place] + Array(mark.utf8)
            rest = rest[(place + secret.count)...]
        }
        return kept.isEmpty && rest.count == bytes.count ? bytes : kept + rest
    }

    /// A plain search over bytes: the library's generic one takes longer than sending the request it is about.
    static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = needle.first else { return nil }
        var rest = bytes
        while rest.count >= needle.count, let place = rest.firstIndex(of: first) {
            if rest[place...].starts(with: needle) { return place }
            rest = rest[(place + 1)...]
        }
        return nil
    }

    private static func withoutLogin(_ text: Substring) -> String {
        let start = text.firstRange(of: "://")?.upperBound ?? text.startIndex
        let end = text[start...].firstIndex { $0 == "/" || $0.isWhitespace } ?? text.endIndex
        guard let at = text[start..<end].lastIndex(of: "@") else { return String(text) }
        return String(text[..<start] + text[text.index(after: at)...])
    }
}

extension Headers {
    /// The texts that must not be printed when this message is talked about.
    package var secrets: [String] {
        fields.flatMap { field in
            let text = field.value.text
            guard case .secret = field.value else { return Redaction.isSecret(field.name) ? [text] : [] }
            // `Bearer abc` is as secret without its first word, and `Basic` hides a password.
            let words = text.split(separator: " ").dropFirst().map(String.init)
            return [text] + words + (text.hasPrefix("Basic ") ? words.compactMap(Self.password) : [])
        }
    }

    private static func password(_ credentials: String) -> String? {
        Data(base64Encoded: credentials).map { data in
            String(decoding: data.drop { $0 != UInt8(ascii: ":") }.dropFirst(), as: UTF8.self)
        }
    }
}

extension Request {
    /// The texts that must not be printed when this request is talked about.
    package var secrets: [String] {
        headers.secrets + query.items.filter { Redaction.isSecret($0.name) }.map(\.value)
            + hidden.map { $0.reveal() }
    }
}
