/// A ZIP archive of one file that is not compressed: enough for a download that programs can open.
enum ZipArchive {
    static func of(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let name = Array(name.utf8)
        let sizes = number(checksum(content), 4) + number(UInt32(content.count), 4) + number(UInt32(content.count), 4)
        // Version 2.0, no flags, stored, midnight of 1 January 1980.
        let common = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0x21, 2) + sizes
        let local = number(0x0403_4B50, 4) + common + number(UInt32(name.count), 2) + number(0, 2) + name
        let central =
            number(0x0201_4B50, 4) + number(20, 2) + common + number(UInt32(name.count), 2)
            + [UInt8](repeating: 0, count: 16) + name
        let end =
            number(0x0605_4B50, 4) + number(0, 4) + number(1, 2) + number(1, 2) + number(UInt32(central.count), 4)
            + number(UInt32(local.count + content.count), 4) + number(0, 2)
        return local + content + central + end
    }

    private static func number(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }

    /// CRC-32 as ZIP has it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var checksum = UInt32.max
        for byte in bytes { checksum = table[Int((checksum ^ UInt32(byte)) & 0xFF)] ^ (checksum >> 8) }
        return ~checksum
    }

    private static let table: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
}
