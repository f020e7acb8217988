import ArrKit
import Support
import Testing

struct CustomFormatTests {
    private let published = """
        {"trash_id": "abc", "name": "x265", "includeCustomFormatWhenRenaming": false, "specifications": [
          {"name": "x265", "implementation": "ReleaseTitleSpecification", "negate": false, "required": true,
           "fields": {"value": "[xh]\\\\.?265"}}]}
        """

    @Test func whatGuidesPublishIsAddedWithItsFieldsAsAList() async throws {
        let server = Server(["POST nas/api/v3/customformat": .status(201, #"{"id": 4, "name": "x265"}"#)])
        let radarr = Radarr("http://nas", key: "k", transport: server.transport)
        let format = try CustomFormat(exported: try Document(json: published))
        #expect(try await radarr.customFormats.add(format).id == 4)
        let sent = try Document(json: server.received[0])
        #expect(sent["id"] == nil)
        #expect(sent["specifications"][0]["fields"][0]["name"] == "value")
        #expect(sent["specifications"][0]["fields"][0]["value"] == #"[xh]\.?265"#)
    }

    @Test func anExportedFormatIsReadBackTheSame() throws {
        let format = try CustomFormat(exported: try Document(json: published))
        #expect(format.exported["specifications"][0]["fields"] == ["value": #"[xh]\.?265"#])
        #expect(try CustomFormat(exported: format.exported) == format)
    }

    @Test func whatAServerSentAsAnObjectIsSentBackAsOne() throws {
        var format: Open<CustomFormat> = try Document(json: published).decode()
        #expect(format.specifications[0].fields["value"] == #"[xh]\.?265"#)
        format.name = "HEVC"
        #expect(try format.edited()["specifications"] == Document(json: published)["specifications"])
    }
}
