/// A whole http address taken apart: where a service lives, or where a redirect points.
package struct Address: Hashable, Sendable {
    package let scheme: String
    /// In lower case; an IPv6 literal keeps its brackets.
    package let host: String
    package let port: Int
    /// Empty, or a slash and more.
    package let path: String
    /// Still encoded, without its question mark.
    package let query: String?
    /// The decoded `user:password` that stood before the host.
    package let login: Secret?

    /// What is wrong with an address, as a sentence that says how to write it.
    package struct Flaw: Error, Hashable, CustomStringConvertible {
        package let description: String
    }

    package init(_ text: String) throws(Flaw) {
        let text = Self.trimmed(text)
        guard let colon = text.firstRange(of: "://") else {
            throw Flaw(description: "Write the address with its scheme: http://\(Self.printable(text)).")
        }
        scheme = text[..<colon.lowerBound].lowercased()
        guard let standard = Self.ports[scheme] else {
            throw Flaw(description: "Use an address that begins with http:// or https://.")
        }
        let rest = text[colon.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let at = authority.lastIndex(of: "@")
        login = at.map { Secret(PercentEncoding.decode(authority[..<$0])) }
        (host, port) = try Self.place(at.map { authority[authority.index(after: $0)...] } ?? authority, standard)

        let pieces = rest[authority.endIndex...].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = PercentEncoding.path(pieces.first.map(String.init) ?? "")
        query = pieces.count > 1 ? String(pieces[1]) : nil
    }

    private init(_ base: Address, path: String, query: String?) {
        (scheme, host, port, login) = (base.scheme, base.host, base.port, base.login)
        (self.path, self.query) = (path, query)
    }

    /// Scheme, host and port, the port only where it is not the scheme's own.
    package var origin: String { scheme + "://" + host + (port == Self.ports[scheme] ? "" : ":\(port)") }

    /// The address without a login.
    package var url: String { origin + path + (query.map { "?" + $0 } ?? "") }

    /// Where a redirect's `Location` leads, seen from here; `nil` where that is no http address.
    package func resolving(_ reference: String) -> Address? {
        if reference.hasPrefix("//") { return try? Address(scheme + ":" + reference) }
        if let colon = reference.firstIndex(where: { ":/?#".contains($0) }), reference[colon] == ":" {
            return try? Address(reference)
        }
        let reference = reference.prefix { $0 != "#" }
        let place = reference.prefix { $0 != "?" }
        let query = place.endIndex == reference.endIndex ? nil : String(reference[place.endIndex...].dropFirst())
        if place.isEmpty { return Address(self, path: path, query: query ?? self.query) }
        let folder = place.hasPrefix("/") ? "" : path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex) + "/"
        return Address(self, path: PercentEncoding.path(Self.withoutDots(folder + place)), query: query)
    }

    private static let ports = ["http": 80, "https": 443]

    private static func place(_ text: Substring, _ standard: Int) throws(Flaw) -> (String, Int) {
        let host: Substring
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            host = text[...end]
        } else {
            host = text.prefix { $0 != ":" }
            guard text.count(where: { $0 == ":" }) <= 1 else {
                throw Flaw(description: "Write an IPv6 address in brackets, such as http://[fd00::1]:8989.")
            }
        }
        let port = text[host.endIndex...]
        guard !host.isEmpty, !host.contains(where: { $0.isWhitespace || "<>\"\\^`{|}".contains($0) }) else {
            throw Flaw(description: "Name a host, such as http://nas:8989.")
        }
        if port.isEmpty || port == ":" { return (host.lowercased(), standard) }
        guard port.hasPrefix(":"), let number = Int(port.dropFirst()), 1...65535 ~= number else {
            throw Flaw(description: "Use a port between 1 and 65535, such as \(host):8989.")
        }
        return (host.lowercased(), number)
    }

    private static func trimmed(_ text: String) -> Substring {
        let text = text.drop(while: \.isWhitespace)
        return text.prefix(text.count - text.reversed().prefix(while: \.isWhitespace).count)
    }

    private static func withoutDots(_ path: String) -> String {
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (place, segment) in segments.enumerated() {
            let isLast = place == segments.count - 1
            switch segment {
            case "..":
                _ = kept.popLast()
                if isLast { kept.append("") }
            case ".": if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return "/" + kept.joined(separator: "/")
    }

    /// What of a broken address may be shown: nothing before an `@`, nothing behind a `?`.
    package static func printable(_ text: some StringProtocol) -> String {
        let text = text.prefix { $0 != "?" && $0 != "#" && !$0.isNewline }
        return String(text.lastIndex(of: "@").map { text[text.index(after: $0)...] } ?? text[...])
    }
}
