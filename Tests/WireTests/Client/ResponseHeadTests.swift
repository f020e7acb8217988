import Testing

@testable import Wire

@Suite struct ResponseHeadTests {
    private func head(_ lines: String...) -> ResponseHead {
        var head = ResponseHead()
        for line in lines { head.receive(Array((line + "\r\n").utf8)) }
        return head
    }

    @Test func fieldsAreTrimmedAndKeptInOrder() {
        let head = head("HTTP/1.1 200 OK", "A:  1 \t", "b:2", "a:", "")
        #expect(head.status == 200)
        #expect(head.isComplete)
        #expect(head.fields.map { "\($0.name)=\($0.value)" } == ["A=1", "b=2", "a="])
    }

    @Test func foldedLineContinuesTheLast() {
        #expect(head("HTTP/1.1 200 OK", "A: one", "  two", "").fields.first?.value == "one two")
    }

    @Test func interimHeadIsForgotten() {
        let head = head("HTTP/1.1 100 Continue", "X: 1", "", "HTTP/1.1 404 Not Found", "Y: 2", "")
        #expect(head.status == 404)
        #expect(head.fields.map(\.name) == ["Y"])
    }

    @Test func trailersAreNotPartOfIt() {
        #expect(head("HTTP/2 200", "A: 1", "", "B: 2").fields.map(\.name) == ["A"])
    }

    @Test(arguments: ["HTTP/1.1", "HTTP/1.1 abc", "HTTP/x.y 200", "HTTP/1.1 99 Low", "HTTP/1.1 1000 High"])
    func badStatusLineIsNoticed(_ line: String) { #expect(head(line).isMalformed) }

    @Test func identityIsNoEncodingToForget() {
        let response = head("HTTP/1.1 200 OK", "Content-Encoding: identity", "Content-Length: 1", "")
            .response([1], isDecoded: true)
        #expect(response.headers["Content-Length"] == "1")
    }
}
