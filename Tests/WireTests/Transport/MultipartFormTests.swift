import Testing
import Wire

@Suite struct MultipartFormTests {
    /// Hands out the same few numbers again and again.
    private struct Rigged: RandomNumberGenerator {
        var numbers: [UInt64]

        mutating func next() -> UInt64 {
            numbers.append(numbers.removeFirst())
            return numbers[numbers.count - 1]
        }
    }

    private func text(_ form: MultipartForm) -> String { String(decoding: form.body.bytes ?? [], as: UTF8.self) }

    @Test func fieldsAndFilesAreSentAsBrowsersSendThem() {
        var numbers = Rigged(numbers: [1, 2])
        let form = MultipartForm(
            [
                .field("category", "tv"),
                .file("torrents", "a.torrent", type: "application/x-bittorrent", [0x64, 0x65]),
            ],
            using: &numbers)

        #expect(form.headers["content-type"] == "multipart/form-data; boundary=form-12")
        #expect(
            text(form) == """
                --form-12\r
                Content-Disposition: form-data; name="category"\r
                \r
                tv\r
                --form-12\r
                Content-Disposition: form-data; name="torrents"; filename="a.torrent"\r
                Content-Type: application/x-bittorrent\r
                \r
                de\r
                --form-12--\r

                """)
    }

    @Test func aBoundaryThatAPartHoldsIsNotTaken() {
        var numbers = Rigged(numbers: [1, 2, 3, 4])
        let form = MultipartForm([.field("a", "--form-12"), .field("b", "xform-1")], using: &numbers)

        #expect(form.boundary == "form-34")
    }

    @Test func twoFormsDifferInTheirBoundary() {
        #expect(MultipartForm([.field("a", "b")]).boundary != MultipartForm([.field("a", "b")]).boundary)
    }

    @Test func namesCannotEndTheirLine() {
        let form = MultipartForm([
            .file("a\"b", "x\r\nContent-Type: text/html\"; name=\"é.zip", type: "text/plain\r\nX: y", [])
        ])

        #expect(text(form).contains(#"name="a%22b"; filename="x%0D%0AContent-Type: text/html%22; name=%22é.zip""#))
        #expect(text(form).contains("Content-Type: text/plainX: y\r\n\r\n"))
    }

    @Test func aFormWithoutPartsIsItsEndAlone() {
        let form = MultipartForm([])

        #expect(text(form) == "--\(form.boundary)--\r\n")
    }
}
