/// One port or several in a row.
public struct PortRange: Hashable, Sendable {
    /// From 1 to 65535, the lowest and the highest; 0 stands for any that is free.
    public var ports: ClosedRange<Int>

    /// One port.
    public init(_ port: Int) { ports = port...port }

    /// Several ports in a row.
    public init(_ ports: ClosedRange<Int>) { self.ports = ports }

    /// Reads `8080` or `8080-8090`; `nil` for anything else and beyond 65535.
    public init?(_ text: some StringProtocol) {
        let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { Self.port($0) }
        guard let lower = ends[0], let upper = ends.count > 1 ? ends[1] : lower, lower <= upper else { return nil }
        ports = lower...upper
    }

    private static func port(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        return Int(text).flatMap { $0 <= 65_535 ? $0 : nil }
    }

    /// How many ports there are.
    public var count: Int { ports.count }

    /// Whether a port is in both.
    public func overlaps(_ other: PortRange) -> Bool { ports.overlaps(other.ports) }
}

extension PortRange: CustomStringConvertible {
    /// `8080` or `8080-8090`.
    public var description: String {
        ports.count == 1 ? "\(ports.lowerBound)" : "\(ports.lowerBound)-\(ports.upperBound)"
    }
}

extension PortRange: ComposeValue {
    init?(compose document: Document) {
        guard let text = document.composeText else { return nil }
        self.init(text)
    }

    var composed: Document { .string(description) }
}
