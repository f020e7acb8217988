import FoundationEssentials

// Servers write the same value as one kind or another; people who write a strict text mean the kind they wrote.
extension Tape {
    func string(at node: Int) throws -> String {
        let node = scalar(node)
        switch nodes[node].kind {
        case .string: return text(node)
        // Harmless even in a strict text: a number's text is kept as it was written, so `1.10` stays `1.10`.
        case .number where isStrict: return text(node)
        case .number, .bool:
            guard !isStrict else { break }
            liberty(node, "a string")
            return text(node)
        default: break
        }
        return try misfit(node, "a string", "")
    }

    func bool(at node: Int) throws -> Bool {
        let node = scalar(node)
        switch nodes[node].kind {
        case .bool: return bytes[Int(nodes[node].start)] == UInt8(ascii: "t")
        case .number where !isStrict, .string where !isStrict:
            guard let value = Self.flags[text(node).lowercased()] else { break }
            liberty(node, "true or false")
            return value
        default: break
        }
        return try misfit(node, "true or false", false)
    }

    private static let flags = ["1": true, "true": true, "yes": true, "0": false, "false": false, "no": false]

    func integer<Value: FixedWidthInteger>(at node: Int) throws -> Value {
        let node = scalar(node)
        switch nodes[node].kind {
        case .number:
            if let value: Value = digits(node) { return value }
        case .string where !isStrict:
            if let value: Value = digits(node) {
                liberty(node, "a whole number")
                return value
            }
        default: break
        }
        return try misfit(node, "a whole number", 0)
    }

    func double(at node: Int) throws -> Double {
        let node = scalar(node)
        switch nodes[node].kind {
        case .number:
            if let value = decimal(node) { return value }
        case .string where !isStrict:
            if let value = decimal(node) {
                liberty(node, "a number")
                return value
            }
        default: break
        }
        return try misfit(node, "a number", 0)
    }

    /// A date as ISO 8601, or in seconds since 1970 as Plex writes it.
    func date(at node: Int) throws -> Date {
        let node = scalar(node)
        switch nodes[node].kind {
        case .string where nodes[node].isEscaped:
            // .NET escapes the plus of an offset.
            let text = Array(text(node).utf8)
            if let date = DateText.date(text.span) { return date }
        case .string, .number:
            let text = unsafe Span(_unsafeElements: bytes.buffer[range(node)])
            if let date = DateText.date(text) { return date }
            if !isStrict, let seconds = decimal(node), DateText.range ~= seconds {
                return Date(timeIntervalSince1970: seconds)
            }
        default: break
        }
        return try misfit(node, "a date", Date(timeIntervalSince1970: 0))
    }

    func duration(at node: Int) throws -> Duration {
        let node = scalar(node)
        if nodes[node].kind == .string, let duration = DurationText.duration(text(node)) { return duration }
        return try misfit(node, "a time span", .zero)
    }

    func url(at node: Int) throws -> URL {
        let text = try string(at: node)
        guard let url = URL(string: text) else { return try misfit(node, "a URL", URL(filePath: "/")) }
        return url
    }

    /// The text of an XML element that also has attributes; otherwise the value itself.
    @inline(__always)
    private func scalar(_ node: Int) -> Int {
        nodes[node].kind == .element ? member("#text", of: node) ?? node : node
    }

    /// The whole number a text spells: digits with a sign, or a number such as `12.0` that happens to be whole.
    private func digits<Value: FixedWidthInteger>(_ node: Int) -> Value? {
        var index = Int(nodes[node].start)
        let end = index + Int(nodes[node].length)
        let isNegative = index < end && bytes[index] == UInt8(ascii: "-")
        if isNegative { index += 1 }
        guard index < end else { return nil }
        var value: Value = 0
        while index < end {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return decimal(node).flatMap { Value(exactly: $0) } }
            let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (next, overflows) =
                isNegative
                ? tens.subtractingReportingOverflow(Value(digit)) : tens.addingReportingOverflow(Value(digit))
            if isTooLarge || overflows { return nil }
            value = next
            index += 1
        }
        return value
    }

    /// Any finite decimal. Swift would also take `0x1p3`, `inf` and `nan`.
    private func decimal(_ node: Int) -> Double? {
        if let value = shortDecimal(node) { return value }
        let isPlain = range(node).allSatisfy { index in
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                true
            default: false
            }
        }
        guard isPlain, let value = Double(text(node)), value.isFinite else { return nil }
        return value
    }

    /// A short decimal, exactly: up to 15 digits and a power of ten up to 22 are both exact, so one division is.
    private func shortDecimal(_ node: Int) -> Double? {
        let range = range(node)
        guard range.count <= 16 else { return nil }
        var value = 0
        var scale = 1.0
        var isFraction = false
        for index in range {
            let byte = bytes[index]
            if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
                if isFraction { scale *= 10 }
            } else if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else {
                return nil
            }
        }
        let isNumber = isFraction ? range.count > 1 : !range.isEmpty
        return isNumber ? Double(value) / scale : nil
    }
}
