import FoundationEssentials
import Testing

@testable import Wire

@Suite struct ServerWordsTests {
    @Test(
        arguments: [
            ("", []),
            ("  \n", []),
            (#"{}"#, []),
            (
                #"{"errorMessage":"Sonarr is starting up, please try again later"}"#,
                ["Sonarr is starting up, please try again later"]
            ),
            (#"{"message":"NotFound"}"#, ["NotFound"]),
            // The description is the whole exception with its stack trace.
            (#"{"message":"no such column","description":"SQLiteException\n   at System.Data"}"#, ["no such column"]),
            (
                #"{"type":"x","title":"One or more validation errors occurred.","status":400,"traceId":"00-1","errors":{"$.id":["not a number"],"name":["is required","is short"]}}"#,
                ["$.id: not a number", "name: is required", "name: is short"]
            ),
            (#"{"type":"x","title":"Not Found","status":404}"#, ["Not Found"]),
            (
                #"[{"propertyName":"Path","errorMessage":"Folder does not exist","attemptedValue":"/tv","severity":"error"},{"propertyName":"","errorMessage":"Unable to connect","isWarning":true}]"#,
                ["Path: Folder does not exist", "Unable to connect (warning)"]
            ),
            (
                #"[{"id":1,"isValid":true,"validationFailures":[]},{"id":2,"isValid":false,"validationFailures":[{"propertyName":"Host","errorMessage":"refused"}]}]"#,
                ["Host: refused"]
            ),
            (
                #"{"message":"cookie 'connect.sid' required","errors":[{"path":"/user","message":"cookie required"}]}"#,
                ["cookie 'connect.sid' required", "/user: cookie required"]
            ),
            (#"{"status":403,"error":"You do not have permission"}"#, ["You do not have permission"]),
            (
                #"{"version":"1.1","id":1,"error":{"name":"JSONRPCError","code":2,"message":"Invalid parameter"}}"#,
                ["Invalid parameter"]
            ),
            (#"{"response":{"result":"error","message":"Invalid apikey","data":{}}}"#, ["Invalid apikey"]),
            (
                #"{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}"#,
                ["User could not be authenticated"]
            ),
            (
                #"<?xml version="1.0"?><Response code="503" title="Maintenance" status="Server is migrating"/>"#,
                ["Maintenance", "Server is migrating"]
            ),
            (#"<?xml version="1.0"?><error code="202" description="No such function"/>"#, ["No such function"]),
            ("<errors><error>Invalid token</error></errors>", ["Invalid token"]),
            (
                "<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>",
                ["Unauthorized"]
            ),
            ("Forbidden\nsecond line", ["Forbidden"]),
            (#""plain words""#, ["plain words"]),
            (#"{"message":"cut off"#, []),
        ] as [(String, [String])])
    func everyShapeOfRefusalIsRead(body: String, words: [String]) {
        #expect(ServerWords.read(Array(body.utf8)) == words)
    }

    private static let captured =
        #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
        + "/../shared/fixtures/arr/aiopyarr/common/validation-failed.json"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: captured), "the captured answers are not here"))
    func capturedValidationFailureIsRead() throws {
        let bytes = try #require(FileManager.default.contents(atPath: Self.captured))
        #expect(ServerWords.read(Array(bytes)) == ["string: string"])
    }

    @Test func terminalCodesAreTakenOut() {
        #expect(ServerWords.read(Array("\u{1B}[31mred\u{7}".utf8)) == ["[31mred"])
    }

    @Test func longWordsAreCut() {
        #expect(ServerWords.read(Array(String(repeating: "a", count: 9000).utf8))[0].count == 301)
    }

    @Test func errorBodyIsReadNoFurtherThanItsLimit() async throws {
        let chunk = [UInt8](repeating: 0x61, count: 10_000)
        let endless = Chunks(chunks: Array(repeating: chunk, count: 100))
        #expect(try await Response(body: Body(arriving: endless)).beginning().count == ServerWords.limit)
    }

    @Test func brokenErrorBodySaysWhatItHadSaid() async throws {
        let broken = Chunks(chunks: [Array("Bad gat".utf8)], failure: HTTPFailure(.cutShort, host: "nas"))
        #expect(try await Response(body: Body(arriving: broken)).beginning() == Array("Bad gat".utf8))
    }
}
