/// An amount of memory or disk as compose files write it: `512m`, `2g`, `1073741824`.
public struct ByteSize: Hashable, Sendable {
    /// -1 where the file says that there is no limit.
    public var bytes: Int64

    /// That many bytes.
    public init(bytes: Int64) { self.bytes = bytes }

    /// Reads digits, which may have a fraction, and a unit of `b`, `k`, `m`, `g`, `t` or `p`, each 1024 times the one
    /// before, with or without `b` or `ib` behind it; `nil` for anything else.
    public init?(_ text: String) {
        if text == "-1" {
            bytes = -1
            return
        }
        let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." }
        var unit = text.dropFirst(digits.count).lowercased()[...]
        if unit.hasPrefix(" ") { unit.removeFirst() }
        guard digits.first != ".", let count = Double(digits), let size = Self.size(unit), count * size < 9e18 else {
            return nil
        }
        bytes = Int64(count * size)
    }

    private static func size(_ unit: Substring) -> Double? {
        guard let letter = unit.first, let power = "bkmgtp".firstIndex(of: letter) else {
            return unit.isEmpty ? 1 : nil
        }
        let rest = unit.dropFirst()
        guard rest.isEmpty || letter != "b" && (rest == "b" || rest == "ib") else { return nil }
        return (0..<"bkmgtp".distance(from: "bkmgtp".startIndex, to: power)).reduce(1) { size, _ in size * 1024 }
    }
}

extension ByteSize: CustomStringConvertible {
    /// `512m`, in the largest unit that leaves nothing over.
    public var description: String {
        var (count, unit) = (bytes, "")
        for next in ["k", "m", "g", "t"] where count >= 1024 && count % 1024 == 0 {
            (count, unit) = (count / 1024, next)
        }
        return "\(count)\(unit)"
    }
}

extension ByteSize: ComposeValue {
    init?(compose document: Document) {
        switch document {
        case .string(let text): self.init(text)
        case .number(let number):
            guard let bytes = number.int else { return nil }
            self.init(bytes: Int64(bytes))
        default: return nil
        }
    }

    /// Text, for Compose takes a number only for some of the members that hold a size.
    var composed: Document { .string(description) }
}
