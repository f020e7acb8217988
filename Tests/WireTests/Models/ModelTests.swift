import FoundationEssentials
import Testing

@testable import Wire

@Suite struct ModelTests {
    private struct Row: Model {
        var id: ID<Row>
        var kind: Kind
    }

    private struct Kind: OpenEnum {
        let rawValue: String
        static let movie: Self = "movie"
    }

    @Test func anAbsentIdIsZeroAndIsLeftOut() throws {
        let row: Row = try Document(json: #"{"kind":"movie"}"#).decode()
        #expect(row.id == 0)
        #expect(try Document(encoding: row) == ["kind": "movie"])
    }

    @Test func anIdIsANumberOnTheWire() throws {
        let row: Row = try Document(json: #"{"id":"12","kind":"movie"}"#).decode()
        #expect(row.id == 12)
        #expect(try Document(encoding: row)["id"] == 12)
        #expect("\(row.id)" == "12" && row.id.queryValues == ["12"])
    }

    @Test func anUnknownNameIsCarried() throws {
        let row: Row = try Document(json: #"{"kind":"hologram"}"#).decode()
        #expect(row.kind != .movie && row.kind.rawValue == "hologram")
        #expect(try Document(encoding: row) == ["kind": "hologram"])
    }

    @Test func driftCountsAndSorts() {
        let drift = Drift()
        for _ in 0..<3 { drift.add("b", expected: "x", found: "y") }
        drift.add("a", expected: "x", found: "y", isLoss: true)
        #expect(drift.notes.map(\.path) == ["a", "b"])
        #expect(drift.notes.map(\.count) == [1, 3])
        #expect(drift.losses == 1)
    }
}
