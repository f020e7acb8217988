import ArrKit
import Testing

struct QualityDefinitionSizeTests {
    private static let megabyte: Int64 = 1_048_576

    private func definition(_ least: String, _ most: String, preferred: String = "null") throws -> QualityDefinition {
        let json = """
            {"id": 1, "quality": {"id": 4, "name": "HDTV-720p"}, "title": "HDTV-720p", "weight": 5, "minSize": \(least),
             "maxSize": \(most), "preferredSize": \(preferred)}
            """
        return try Document(json: json).decode()
    }

    private func limits(_ max: Int) throws -> QualityLimits {
        try Document(json: #"{"min": 0, "max": \#(max)}"#).decode()
    }

    @Test(arguments: [(149, false), (150, true), (1250, true), (1251, false)] as [(Int64, Bool)])
    func bothEndsBelongToWhatIsTaken(_ megabytes: Int64, _ isTaken: Bool) throws {
        let verdict = try definition("3", "25").suits(size: megabytes * Self.megabyte, minutes: 50)
        #expect(verdict.isYes == isTaken && verdict.rule == .size)
    }

    @Test func aPackMayBeAsLargeAsItsEpisodesTogether() throws {
        let definition = try definition("3", "25")
        #expect(!definition.suits(size: 3000 * Self.megabyte, minutes: 50).isYes)
        #expect(definition.suits(size: 3000 * Self.megabyte, minutes: 50, episodes: 10).isYes)
        #expect(!definition.suits(size: 1000 * Self.megabyte, minutes: 50, episodes: 10).isYes)
    }

    @Test(arguments: ["null", "0", "1000", "1000.0", "2000"])
    func theEndOfTheScaleIsNoLimit(_ most: String) throws {
        #expect(try definition("0", most).suits(size: .max, minutes: 1, limits: limits(1000)).isYes)
    }

    @Test func withoutLimitsOnlyAnAbsentSizeIsNone() throws {
        #expect(try !definition("0", "1000").suits(size: .max, minutes: 1).isYes)
        #expect(try definition("0", "null").suits(size: .max, minutes: 1).isYes)
    }

    @Test func whatIsNotKnownIsNotJudged() throws {
        let definition = try definition("3", "25")
        #expect(definition.suits(size: 1, minutes: 0).isYes && definition.suits(size: 0, minutes: 50).isYes)
        #expect(
            definition.suits(size: 1, minutes: 50, episodes: 0).isYes && definition.suits(size: 1, minutes: -1).isYes)
    }

    @Test func theReasonHasTheFigures() throws {
        let definition = try definition("3", "25.5")
        #expect(
            "\(definition.suits(size: 100 * Self.megabyte, minutes: 50))"
                == "no: 2 MB a minute over 50 minutes is below the 3 that HDTV-720p has at least")
        #expect(
            "\(definition.suits(size: 5000 * Self.megabyte, minutes: 50, episodes: 2))"
                == "no: 50 MB a minute over 100 minutes is above the 25.5 that HDTV-720p has at most")
    }

    @Test func thePreferredSizeGrowsWithTheRunningTime() throws {
        #expect(
            try definition("0", "null", preferred: "20").preferredSize(minutes: 45, episodes: 2) == 1800 * Self.megabyte
        )
        #expect(try definition("0", "null", preferred: "995").preferredSize(minutes: 45, limits: limits(995)) == nil)
        #expect(try definition("0", "null").preferredSize(minutes: 45) == nil)
        #expect(try definition("0", "null", preferred: "1e300").preferredSize(minutes: .max, episodes: .max) == nil)
    }
}
