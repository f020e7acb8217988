import Testing
import Wire

@Suite struct MultipartReadingTests {
    private func read(
        _ body: String, type: String? = "multipart/form-data; boundary=b", upTo limits: MultipartForm.Limits = .init()
    ) async throws -> MultipartForm {
        var headers = Headers()
        headers["content-type"] = type
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        return try await MultipartForm(
            reading: Request(.post, "hook", headers: headers, body: Body(lines)), upTo: limits)
    }

    private func flaw(_ body: String, type: String? = "multipart/form-data; boundary=b") async -> String? {
        do {
            _ = try await read(body, type: type)
            return nil
        } catch {
            return (error as? MultipartForm.Flaw)?.description
        }
    }

    @Test func whatIsWrittenIsRead() async throws {
        let parts: [MultipartForm.Part] = [
            .field("payload", #"{"event":"media.play"}"#),
            .file("thumb", "a \"b\" é.jpg", type: "image/jpeg", [0, 13, 10]),
            .field("", ""),
        ]
        let form = MultipartForm(parts)
        let request = Request(.post, "hook", headers: form.headers, body: form.body)
        #expect(try await MultipartForm(reading: request).parts == parts)
    }

    @Test(arguments: 0..<200) func anyBytesSurvive(seed: UInt64) async throws {
        var generator = Seeded(seed)
        let alphabet = Array("\r\n-form".utf8)
        let parts = (0..<Int.random(in: 0...4, using: &generator)).map { number in
            let length = Int.random(in: 0...40, using: &generator)
            let bytes = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            return MultipartForm.Part("\(number)", bytes: bytes)
        }
        let form = MultipartForm(parts)
        let request = Request(.post, "hook", headers: form.headers, body: form.body)
        #expect(try await MultipartForm(reading: request).parts == parts)
    }

    @Test func aPartMayHaveATypeOfItsOwn() async throws {
        let form = try await read(
            "--b\nContent-Disposition: form-data; name=\"payload\"\nContent-Type: application/json\n\n{}\n--b--\n")
        #expect(form["payload"] == .init("payload", type: "application/json", bytes: Array("{}".utf8)))
        #expect(form["thumb"] == nil)
    }

    @Test func theBoundaryMayStandInQuotes() async throws {
        let type = "Multipart/Form-Data; charset=utf-8; boundary=\"a b\""
        let form = try await read("--a b\nContent-Disposition: form-data; name=x\n\n1\n--a b--", type: type)
        #expect(form["x"]?.text == "1")
    }

    @Test func backslashesInFileNamesEscapeQuotesAlone() async throws {
        let form = try await read(
            "--b\ncontent-disposition: form-data; name=f; filename=\"C:\\x \\\"y\\\".jpg\"\n\n\n--b--")
        #expect(form["f"]?.fileName == "C:\\x \"y\".jpg")
    }

    @Test func aBoundaryInsideALineIsContent() async throws {
        let form = try await read("--b\nContent-Disposition: form-data; name=x\n\n1--b--\n--b--")
        #expect(form["x"]?.text == "1--b--")
    }

    @Test(arguments: [
        ("{}", "application/json", "application/json is not multipart/form-data"),
        ("", "multipart/form-data", "the content type names no usable boundary"),
        ("", "multipart/form-data; boundary=\"b", "multipart/form-data; boundary=\"b is not multipart/form-data"),
        ("", "multipart/form-data; boundary=b", "it does not begin with its boundary"),
        ("preamble\n--b--", "multipart/form-data; boundary=b", "it does not begin with its boundary"),
        ("--b--\nmore", "multipart/form-data; boundary=b", "something follows its end"),
        ("--bX\n\n\n--b--", "multipart/form-data; boundary=b", "part 1 has a cut boundary"),
        (
            "--b\nContent-Disposition: form-data; name=x\n", "multipart/form-data; boundary=b",
            "the head of part 1 is too long or has no end"
        ),
        ("--b\nContent-Disposition: form-data; name=x\n\n1", "multipart/form-data; boundary=b", "part 1 has no end"),
        ("--b\n\n1\n--b--", "multipart/form-data; boundary=b", "part 1 is not a form's"),
        (
            "--b\nContent-Disposition: attachment; name=x\n\n1\n--b--", "multipart/form-data; boundary=b",
            "part 1 is not a form's"
        ),
        ("--b\nContent-Disposition: form-data\n\n1\n--b--", "multipart/form-data; boundary=b", "part 1 has no name"),
        (
            "--b\nContent-Disposition: form-data; name=x; name=y\n\n1\n--b--", "multipart/form-data; boundary=b",
            "part 1 is not a form's"
        ),
        (
            "--b\nnonsense\n\n1\n--b--", "multipart/form-data; boundary=b",
            "the head of part 1 has a line that is no header"
        ),
        (
            "--b\nContent-Disposition: form-data; name=x\nContent-Transfer-Encoding: base64\n\nMQ==\n--b--",
            "multipart/form-data; boundary=b", "part 1 is encoded as base64"
        ),
    ])
    func whatIsNoFormIsRefusedWithItsReason(_ body: String, _ type: String, _ reason: String) async {
        #expect(await flaw(body, type: type) == reason)
    }

    @Test func aRequestThatSaysNothingOfItselfIsRefused() async {
        #expect(await flaw("--b--", type: nil) == "the request does not say what it carries")
    }

    @Test func onlySoMuchIsTaken() async throws {
        let part = "--b\nContent-Disposition: form-data; name=x\n\n1\n"
        await #expect(throws: BodyTooLarge.self) { try await read(part + "--b--", upTo: .init(body: 10)) }
        await #expect(throws: MultipartForm.Flaw.self) { try await read(part + part + "--b--", upTo: .init(parts: 1)) }
        await #expect(throws: MultipartForm.Flaw.self) { try await read(part + "--b--", upTo: .init(head: 10)) }
        #expect(try await read(part + "--b--", upTo: .init(parts: 1)).parts.count == 1)
    }
}
