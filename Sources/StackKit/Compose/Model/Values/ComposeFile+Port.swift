extension ComposeFile {
    /// A container's port, and where the host publishes it.
    public struct Port: Hashable, Sendable {
        /// How what passes is carried.
        public enum Carrier: String, Hashable, Sendable, CaseIterable {
            /// Streams; what is meant where nothing is said.
            case tcp
            /// Datagrams.
            case udp
            /// Both, as telephones have it.
            case sctp
        }

        /// The container's ports; several only where it is written shortly.
        public var target: PortRange
        /// The host's; `nil` where it takes any that is free. Several for one target mean whichever of them is free.
        public var published: PortRange?
        /// The host's address, without brackets; `nil` publishes on all of them.
        public var hostIP: String?
        /// TCP unless something else is said.
        public var carrier: Carrier = .tcp
        /// A name for people.
        public var name: String?
        /// `host` or `ingress`, for swarms.
        public var mode: String?
        /// What is spoken, such as `http`.
        public var appProtocol: String?
        /// Members the specification does not know.
        public var others = Members()

        /// A port of the container, published on the host under a number of its own or any.
        public init(_ target: PortRange, published: PortRange? = nil, hostIP: String? = nil, carrier: Carrier = .tcp) {
            (self.target, self.published, self.hostIP, self.carrier) = (target, published, hostIP, carrier)
        }

        /// Reads `[address:][published:]target[/carrier]`; `nil` for anything else.
        public init?(_ text: String) {
            let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard let carrier = halves.count > 1 ? Carrier(rawValue: halves[1].lowercased()) : .tcp else { return nil }
            let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
            guard let target = PortRange(parts[parts.count - 1]) else { return nil }
            self.init(target, carrier: carrier)
            if parts.count > 1, !parts[parts.count - 2].isEmpty {
                guard let published = PortRange(parts[parts.count - 2]) else { return nil }
                self.published = published
            }
            guard parts.count > 2 else { return }
            var address = parts.dropLast(2).joined(separator: ":")
            if address.hasPrefix("["), address.hasSuffix("]") { address = String(address.dropFirst().dropLast()) }
            guard Self.isAddress(address) else { return nil }
            hostIP = address
        }

        private static func isAddress(_ text: String) -> Bool {
            if text.count(where: { $0 == ":" }) > 1 {
                return text.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." || $0 == "%" }
            }
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
        }

        /// Each of the container's ports on its own, with its own on the host where there are as many.
        public var single: [Port] {
            guard target.count > 1 else { return [self] }
            return target.ports.enumerated().map { place, port in
                var one = self
                one.target = PortRange(port)
                if let published, published.count == target.count {
                    one.published = PortRange(published.ports.lowerBound + place)
                }
                return one
            }
        }
    }
}

extension ComposeFile.Port: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Port>([
        ComposeField("name", \.name), ComposeField("target", \.target, unless: nil),
        ComposeField("published", \.published), ComposeField("host_ip", \.hostIP),
        ComposeField("protocol", \.carrier, unless: .tcp), ComposeField("mode", \.mode),
        ComposeField("app_protocol", \.appProtocol),
    ])

    init() { self.init(PortRange(0)) }

    init?(compose document: Document) {
        switch document {
        case .string(let text): self.init(text)
        case .number(let number):
            guard let port = number.int, 0...65_535 ~= port else { return nil }
            self.init(PortRange(port))
        case .object(let members):
            self.init(members)
            guard members["target"] != nil, Self.fields.all.allSatisfy({ others[$0.name] == nil }) else { return nil }
        default: return nil
        }
    }

    var composed: Document {
        let isShort = name == nil && mode == nil && appProtocol == nil && others.isEmpty
        return isShort ? .string(short) : .object(written)
    }

    /// As it is written in one line.
    var short: String {
        var text = hostIP.map { ($0.contains(":") ? "[\($0)]" : $0) + ":" } ?? ""
        if published != nil || hostIP != nil { text += "\(published?.description ?? ""):" }
        return text + target.description + (carrier == .tcp ? "" : "/\(carrier.rawValue)")
    }
}

extension ComposeFile.Port.Carrier: ComposeValue {
    init?(compose document: Document) {
        guard case .string(let text) = document else { return nil }
        self.init(rawValue: text.lowercased())
    }

    var composed: Document { .string(rawValue) }
}
