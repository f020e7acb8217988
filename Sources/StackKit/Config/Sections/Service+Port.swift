extension Service {
    /// A port of the host, and the one in the container that it leads to.
    public struct Port: Hashable, Sendable {
        /// The host's address it is opened at; every one where none is given. IPv6 without brackets.
        public var address: String?
        /// The number on the host.
        public var published: Int
        /// The number in the container; the service's own web port or the same number where none is given.
        public var target: Int?
        /// What it speaks.
        public var `protocol`: IPProtocol

        /// At every address and for TCP, unless told otherwise.
        public init(_ published: Int, to target: Int? = nil, at address: String? = nil, _ protocol: IPProtocol = .tcp) {
            (self.published, self.target, self.address, self.protocol) = (published, target, address, `protocol`)
        }

        /// Reads `7879`, `7879:7878`, `127.0.0.1:7879:7878`, each with `/udp` or `/tcp` where that matters; `nil` for
        /// anything else. Numbers are within 1 and 65535.
        public init?(_ text: String) {
            var rest = text[...]
            `protocol` = .tcp
            if let slash = rest.lastIndex(of: "/") {
                guard let named = IPProtocol(rawValue: rest[rest.index(after: slash)...].lowercased()) else {
                    return nil
                }
                (`protocol`, rest) = (named, rest[..<slash])
            }
            if rest.first == "[" {
                guard let end = rest.firstIndex(of: "]"), rest[end...].hasPrefix("]:") else { return nil }
                address = String(rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[end...].dropFirst(2)
            }
            var parts = rest.split(separator: ":", omittingEmptySubsequences: false)
            if address == nil, parts.count > 1, Self.number(parts[0]) == nil {
                guard parts[0].contains("."), parts[0].allSatisfy({ $0 == "." || $0.isASCII && $0.isNumber }) else {
                    return nil
                }
                address = String(parts.removeFirst())
            }
            guard 1...2 ~= parts.count, let published = Self.number(parts[0]) else { return nil }
            self.published = published
            if parts.count == 2 {
                guard let target = Self.number(parts[1]) else { return nil }
                self.target = target
            }
        }

        private static func number(_ text: Substring) -> Int? {
            guard !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(text) else { return nil }
            return 1...65535 ~= number ? number : nil
        }
    }
}

extension Service.Port: CustomStringConvertible {
    /// As it is written in the file.
    public var description: String {
        let place = address.map { $0.contains(":") ? "[\($0)]:" : "\($0):" } ?? ""
        return place + "\(published)" + (target.map { ":\($0)" } ?? "") + (`protocol` == .udp ? "/udp" : "")
    }
}

extension Service.Port: ConfigValue {
    static var shape: Shape {
        let number = "[1-9][0-9]{0,4}"
        let address = #"([0-9]{1,3}(\.[0-9]{1,3}){3}|\[[0-9a-fA-F:.]+\])"#
        return .either([.integer(1...65535), .text(pattern: "^(\(address):)?\(number)(:\(number))?(/(tcp|udp))?$")])
    }

    init(reading decoder: any Decoder) throws {
        let port = Self(try String(reading: decoder))
        if port == nil {
            decoder.object("write `7879`, `7879:7878` or `127.0.0.1:7879:7878`, with `/udp` behind it where it is UDP")
        }
        self = port ?? Self(1)
    }

    var written: Document {
        address == nil && target == nil && `protocol` == .tcp ? Document(published) : Document(description)
    }
}
