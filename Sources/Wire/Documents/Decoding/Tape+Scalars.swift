import FoundationEssentials

extension Tape {
    func string(at node: Int) throws -> String {
        switch nodes[node].kind {
        case .string: return text(node)
        case .number, .bool:
            liberty(node, "a string")
            return text(node)
        default: return try mixed(node, "a string") { try string(at: $0) }
        }
    }

    func bool(at node: Int) throws -> Bool {
        switch nodes[node].kind {
        case .bool: return bytes[Int(nodes[node].start)] == UInt8(ascii: "t")
        case .number, .string:
            guard let value = Self.flags[text(node).lowercased()] else { throw mismatch(at: node, "true or false") }
            liberty(node, "true or false")
            return value
        default: return try mixed(node, "true or false") { try bool(at: $0) }
        }
    }

    private static let flags = ["1": true, "true": true, "yes": true, "0": false, "false": false, "no": false]

    func integer<Value: FixedWidthInteger>(at node: Int) throws -> Value {
        switch nodes[node].kind {
        case .number:
            if let value: Value = digits(node) { return value }
        case .string:
            if let value: Value = digits(node) {
                liberty(node, "a whole number")
                return value
            }
        case .element: return try mixed(node, "a whole number") { try integer(at: $0) }
        default: break
        }
        throw mismatch(at: node, "a whole number")
    }

    func double(at node: Int) throws -> Double {
        switch nodes[node].kind {
        case .number: return decimal(node) ?? Double(text(node)) ?? 0
        case .string:
            guard let value = Double(text(node)), value.isFinite else { break }
            liberty(node, "a number")
            return value
        case .element: return try mixed(node, "a number") { try double(at: $0) }
        default: break
        }
        throw mismatch(at: node, "a number")
    }

    /// A date as ISO 8601, or in seconds since 1970 as Plex writes it.
    func date(at node: Int) throws -> Date {
        let text = unsafe Span(_unsafeElements: bytes.buffer[range(node)])
        if let date = DateText.date(text) { return date }
        if let seconds: Int64 = digits(node) { return Date(timeIntervalSince1970: Double(seconds)) }
        throw mismatch(at: node, "a date")
    }

    func duration(at node: Int) throws -> Duration {
        guard let duration = DurationText.duration(text(node)) else { throw mismatch(at: node, "a time span") }
        return duration
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
            guard digit < 10 else { return Double(text(node)).flatMap { Value(exactly: $0) } }
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

    /// A short decimal, exactly: up to 15 digits and a power of ten up to 22 are both exact, so one division is.
    private func decimal(_ node: Int) -> Double? {
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
        return Double(value) / scale
    }

    /// The text of an XML element that also has attributes.
    private func mixed<Value>(_ node: Int, _ expected: String, _ read: (Int) throws -> Value) throws -> Value {
        guard nodes[node].kind == .element, let text = member("#text", of: node) else {
            throw mismatch(at: node, expected)
        }
        return try read(text)
    }
}
