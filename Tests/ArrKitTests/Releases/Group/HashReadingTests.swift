import Testing

@testable import ArrKit

struct HashReadingTests {
    private static let names: [(String, String?)] = [
        ("[Moon] Show - 01 [0A1B2C3D]", "0A1B2C3D"), ("[Moon] Show - 01 (0a1b2c3d).mkv", "0a1b2c3d"),
        ("[Moon] Show - 01 [12345678]", "12345678"), ("[Moon] Show - 01 [10BBF28B]", "10BBF28B"),
        ("[Moon] Show - 01 【0A1B2C3D】", "0A1B2C3D"), ("[Moon]_Show_01_[0A1B2C3D]_x", "0A1B2C3D"),
        ("[0A1B2C3D] Show - 01 [1A1B2C3D]", "1A1B2C3D"), ("[Moon] Show - 01 0A1B2C3D", nil),
        ("[Moon] Show - 01 [0A1B2C3G]", nil), ("[Moon] Show - 01 [0A1B2C3]", nil),
        ("[Moon] Show - 01 [0A1B2C3DE]", nil),
        ("[Moon] Show - 01 [0A1B2C3D)", nil), ("[Moon] Show - 01 (1280x720)", nil), ("[0A1B2C3D] |Show", nil),
        ("", nil),
    ]

    @Test(arguments: names) func aChecksumHasEightDigitsInBrackets(name: String, wanted: String?) {
        let found = MarkedName(name).read { scan, _, within, titleEnd in
            HashReading.read(scan, within: within, titleEnd: titleEnd, recorder: nil).range.map { scan.text.string($0) }
        }
        #expect(found == wanted)
    }
}
