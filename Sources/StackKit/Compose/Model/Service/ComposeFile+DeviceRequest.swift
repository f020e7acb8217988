extension ComposeFile {
    /// Graphics cards that a container may use.
    public enum DeviceRequests: Hashable, Sendable {
        /// Every one.
        case all
        /// Those that fit.
        case some([DeviceRequest])
    }

    /// Devices that a driver hands out.
    public struct DeviceRequest: Hashable, Sendable {
        /// What they must be able to do, such as `gpu`.
        public var capabilities: [String] = []
        /// Such as `nvidia`.
        public var driver: String?
        /// How many, or `all`.
        public var count: String?
        /// Which ones.
        public var deviceIDs: [String] = []
        /// Options of the driver.
        public var options = ComposeTable<String>()
        /// Members the specification does not know.
        public var others = Members()

        /// Any devices.
        public init() {}
    }
}

extension ComposeFile.DeviceRequest: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.DeviceRequest>([
        ComposeField("driver", \.driver), ComposeField("count", text: \.count),
        ComposeField("device_ids", \.deviceIDs), ComposeField("capabilities", \.capabilities),
        ComposeField("options", \.options, as: .pairs),
    ])
}

extension ComposeFile.DeviceRequests: ComposeValue {
    init?(compose document: Document) {
        switch document {
        case .string("all"): self = .all
        case .list:
            guard let requests = [ComposeFile.DeviceRequest](compose: document) else { return nil }
            self = .some(requests)
        default: return nil
        }
    }

    var composed: Document {
        switch self {
        case .all: "all"
        case .some(let requests): requests.composed
        }
    }
}
