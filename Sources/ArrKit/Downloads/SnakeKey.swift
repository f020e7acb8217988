/// A coding key whose words a server joins by underscores, such as `addedOn` for `added_on`.
protocol SnakeKey: CodingKey, RawRepresentable<String> {}

extension SnakeKey {
    var stringValue: String {
        guard rawValue.utf8.contains(where: Self.isCapital) else { return rawValue }
        var name: [UInt8] = []
        for byte in rawValue.utf8 {
            if Self.isCapital(byte) { name += [UInt8(ascii: "_"), byte | 0x20] } else { name.append(byte) }
        }
        return String(decoding: name, as: UTF8.self)
    }

    private static func isCapital(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
}
