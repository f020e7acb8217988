/// A span of time as compose files write it: `1m30s`, `500ms`, `1.5h`.
public struct ComposeDuration: Hashable, Sendable {
    /// In nanoseconds, the finest that can be written.
    public var nanoseconds: Int64

    /// A span of that many nanoseconds.
    public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// A span of whole seconds.
    public static func seconds(_ count: Int64) -> ComposeDuration {
        ComposeDuration(nanoseconds: count * 1_000_000_000)
    }

    /// Reads `1h30m`, `2.5s`, `100ms`, and `1d` or `2w`, which Compose has besides Go's units; `nil` for anything else.
    public init?(_ text: String) {
        var rest = Substring(text)
        let isNegative = rest.hasPrefix("-")
        if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
        guard !rest.isEmpty else { return nil }
        var total = 0.0
        if rest != "0" {
            while !rest.isEmpty {
                let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
                rest = rest.dropFirst(digits.count)
                let unit = rest.prefix { !("0"..."9").contains($0) && $0 != "." }
                rest = rest.dropFirst(unit.count)
                guard let count = Double(digits), let size = Self.sizes[String(unit)] else { return nil }
                total += count * size
            }
        }
        guard total < 9.2e18 else { return nil }
        nanoseconds = Int64((isNegative ? -total : total).rounded())
    }

    private static let sizes: [String: Double] = [
        "ns": 1, "us": 1e3, "µs": 1e3, "μs": 1e3, "ms": 1e6, "s": 1e9, "m": 60e9, "h": 3600e9, "d": 86_400e9,
        "w": 604_800e9,
    ]

    /// The span as Swift has it.
    public var duration: Duration { .nanoseconds(nanoseconds) }
}

extension ComposeDuration: CustomStringConvertible {
    /// `1h30m`, with the largest units that leave nothing over.
    public var description: String {
        guard nanoseconds != 0 else { return "0s" }
        var rest = nanoseconds.magnitude
        var text = nanoseconds < 0 ? "-" : ""
        let units: [(String, UInt64)] = [
            ("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000), ("ms", 1_000_000), ("us", 1000),
            ("ns", 1),
        ]
        for (unit, size) in units where rest >= size {
            text += "\(rest / size)\(unit)"
            rest %= size
        }
        return text
    }
}

extension ComposeDuration: ComposeValue {
    init?(compose document: Document) {
        guard case .string(let text) = document else { return nil }
        self.init(text)
    }

    var composed: Document { .string(description) }
}
