/// What a plain scalar means: the core schema of YAML 1.2.
///
/// Numbers become JSON literals (`0x1F` is `31`, `+1` is `1`, `.5` is `0.5`) or stay as written (`1.10`). A string stays
/// what JSON has no word for (`.inf`, `.nan`) and what YAML 1.1 reads in another way: `yes`, `1_000`, `0755`, `22:22`.
enum YAMLScalar {
    static func document(_ text: String) -> Document {
        switch text {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .bool(true)
        case "false", "False", "FALSE": .bool(false)
        default: number(text).map { .number(Number(literal: $0)) } ?? .string(text)
        }
    }

    /// The JSON literal of a number, `nil` for anything else.
    static func number(_ text: String) -> String? {
        for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
            let digits = text.dropFirst(2)
            return digits.first?.isHexDigit == true ? UInt64(digits, radix: radix).map(String.init) : nil
        }
        guard let first = text.utf8.first, isDigit(first) || [0x2B, 0x2D, 0x2E].contains(first) else { return nil }
        var rest = Substring(text).utf8
        let sign = first == UInt8(ascii: "-") ? "-" : ""
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { rest.removeFirst() }
        let whole = digits(&rest)
        var literal = sign + (whole.isEmpty ? "0" : whole)
        guard whole.count < 2 || !whole.hasPrefix("0") else { return nil }
        var fraction = ""
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            fraction = digits(&rest)
            literal += ".\(fraction.isEmpty ? "0" : fraction)"
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
            literal += String(Unicode.Scalar(letter))
            rest.removeFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                literal += String(Unicode.Scalar(sign))
                rest.removeFirst()
            }
            let exponent = digits(&rest)
            guard !exponent.isEmpty else { return nil }
            literal += exponent
        }
        return rest.isEmpty ? literal : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private static func digits(_ text: inout Substring.UTF8View) -> String {
        let digits = text.prefix(while: isDigit)
        text = text.dropFirst(digits.count)
        return String(Substring(digits))
    }

    /// Whether a reader of YAML 1.1 may take a text for something other than text.
    static func isAmbiguous(_ text: String) -> Bool {
        if words.contains(text.lowercased()) { return true }
        guard let first = text.utf8.first, isDigit(first) || [0x2B, 0x2D, 0x2E].contains(first) else { return false }
        let plain = text.filter { $0 != "_" }
        if plain.allSatisfy({ ("0"..."9").contains($0) }) || number(plain) != nil { return true }
        if [".inf", ".nan"].contains(where: plain.lowercased().hasSuffix) { return true }
        if plain.hasPrefix("0b") || plain.hasPrefix("-0") || plain.hasPrefix("+0") { return true }
        // Base 60 and dates.
        let parts = plain.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count > 1, parts.allSatisfy({ Double($0) != nil }) { return true }
        let date = plain.prefix(5)
        return date.count == 5 && date.hasSuffix("-") && Int(date.dropLast()) != nil
    }

    private static let words: Set<String> = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<",
    ]
}
