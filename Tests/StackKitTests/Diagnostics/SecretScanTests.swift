import Foundation
import Support
import Testing

@testable import StackKit

struct SecretScanTests {
    private static let secrets = [
        "hunter2!", "a b+c/d=e&f", #"quo"te\back/slash"#, "pässwörd-🔑", "0123456789abcdef0123456789abcdef", "x<y>&'z'",
        "line one of it\nline two of it\n", "$dollar$", "abcd",
    ]

    /// Each form as another hand writes it: Foundation's, or the text itself put together.
    private static func forms(of secret: String) throws -> [String] {
        let data = Data(secret.utf8)
        let json = try JSONSerialization.data(withJSONObject: [secret])
        let plain = try JSONSerialization.data(withJSONObject: [secret], options: .withoutEscapingSlashes)
        let percent = secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        var form = URLComponents()
        form.queryItems = [URLQueryItem(name: "q", value: secret)]
        var texts = [
            secret, String(decoding: json, as: UTF8.self), String(decoding: plain, as: UTF8.self), percent,
            percent.lowercased(), form.percentEncodedQuery ?? "", data.map { String(format: "%02x", $0) }.joined(),
            Document.string(secret).json(), "key: \(secret)",
        ]
        for user in ["", "a", "ab", "abc", "admin:", "maestro:"] {
            for tail in ["", "x", "xy", ":end"] {
                let text = Data((user + secret + tail).utf8).base64EncodedString()
                texts += [text, text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")]
            }
        }
        return texts
    }

    @Test(arguments: secrets) func everyFormIsFoundAndTakenOut(secret: String) throws {
        let scan = SecretScan([Secret(secret)])
        for form in try Self.forms(of: secret) {
            let text = "before \(form) after"
            #expect(scan.finds(in: Array(text.utf8)), "\(form)")
            let (bytes, count) = scan.redacted(Array(text.utf8))
            #expect(count >= 1)
            #expect(!scan.finds(in: bytes), "\(form)")
            let left = String(decoding: bytes, as: UTF8.self)
            #expect(left.hasPrefix("before ") && left.hasSuffix(" after"))
        }
    }

    @Test func whatIsLookedForIsNotPrinted() {
        let scan = SecretScan(["hunter2!"])
        var dumped = ""
        dump(scan, to: &dumped)
        #expect("\(scan) \(String(reflecting: scan)) \(dumped)".filter { $0.isNumber } == "")
    }

    @Test func whatIsNoSecretStays() {
        let scan = SecretScan(["hunter2!", "abc", "", "********"])
        let text = "hunter 2, abc and ******** in cmFkYXJy"
        #expect(scan.redacted(text) == text)
        #expect(scan.unsearchable == 1)
    }

    @Test func theLongerSecretIsTakenOutWhole() {
        #expect(SecretScan(["secret", "secret-and-more"]).redacted("a secret-and-more b") == "a ••• b")
    }

    @Test func aKeyOfSeveralLinesIsFoundLineByLine() {
        let key = "-----BEGIN KEY-----\nQUJDREVGR0hJSktM\nTU5PUFFSU1RVVldY\n-----END KEY-----\n"
        #expect(SecretScan([Secret(key)]).redacted("log: TU5PUFFSU1RVVldY") == "log: •••")
    }

    /// Random texts planted anywhere in random bytes.
    @Test func nothingGetsThrough() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let secret = String(
                (0..<Int.random(in: 4...40)).map { _ in
                    Character(Unicode.Scalar(UInt8.random(in: 0x21...0x7e, using: &generator)))
                })
            let noise = (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let place = Int.random(in: 0...300)
            let planted = Array(noise[..<place]) + Array(secret.utf8) + Array(noise[place...])
            let scan = SecretScan([Secret(secret)])
            #expect(scan.finds(in: planted))
            #expect(!scan.finds(in: scan.redacted(planted).bytes))
        }
    }
}
