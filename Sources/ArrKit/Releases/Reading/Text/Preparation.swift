/// Characters beyond ASCII that mean what an ASCII one does, or nothing at all.
enum Preparation {
    /// Copies a name with such characters replaced, and tells where each byte came from. Returns the length, which is never
    /// more than the name's; one offset more is written, for the end.
    static func narrow(
        _ given: Letters, into bytes: UnsafeMutableBufferPointer<UInt8>, _ offsets: UnsafeMutableBufferPointer<Int32>
    ) -> Int {
        var (place, length) = (0, 0)
        while place < given.count {
            let size = given[place] < 0x80 ? 1 : width(at: place, in: given)
            if size == 1 {
                put(given[place], place)
            } else {
                let scalar = scalar(at: place, size, in: given)
                if let byte = replacement(for: scalar) {
                    if byte != 0 { put(byte, place) }
                } else {
                    for step in 0..<size { put(given[place + step], place + step) }
                }
            }
            place += size
        }
        unsafe offsets[length] = Int32(truncatingIfNeeded: given.count)
        return length

        func put(_ byte: UInt8, _ place: Int) {
            unsafe bytes[length] = byte
            unsafe offsets[length] = Int32(truncatingIfNeeded: place)
            length += 1
        }
    }

    /// How many bytes a character has; 1 for a byte that begins none. Swift's strings hold no broken characters.
    private static func width(at place: Int, in text: Letters) -> Int {
        switch text[place] {
        case 0xC2...0xDF: min(2, text.count - place)
        case 0xE0...0xEF: min(3, text.count - place)
        case 0xF0...0xF4: min(4, text.count - place)
        default: 1
        }
    }

    private static func scalar(at place: Int, _ size: Int, in text: Letters) -> UInt32 {
        var value = UInt32(text[place]) & (0xFF >> UInt32(size + 1))
        for step in 1..<size { value = value << 6 | UInt32(text[place + step] & 0x3F) }
        return value
    }

    /// The ASCII byte that stands for a character, zero where it is left out, `nil` where it stays.
    private static func replacement(for scalar: UInt32) -> UInt8? {
        switch scalar {
        // No-break, typographic and ideographic spaces.
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
        // Soft hyphens, zero width, directions, variation selectors, byte order marks.
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F, 0xFEFF: 0
        case 0x2010...0x2015, 0x2212: 0x2D
        case 0x2018, 0x2019, 0x02BC: 0x27
        case 0x201C, 0x201D: 0x22
        case 0x3010, 0x300C, 0x300E, 0x3014, 0x3016: 0x5B
        case 0x3011, 0x300D, 0x300F, 0x3015, 0x3017: 0x5D
        case 0x301C: 0x7E
        // Stars and middle dots part words.
        case 0x2605, 0x2606, 0xB7, 0x30FB: 0x20
        // Full-width forms of ASCII.
        case 0xFF01...0xFF5E: UInt8(scalar - 0xFF01 + 0x21)
        default: nil
        }
    }
}
