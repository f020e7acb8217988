import ArrKit
import Testing

/// What the applications write, read again.
struct ReleaseRoundTripTests {
    @Test func namesOfCommonFormatsAreReadBack() {
        var (count, misses) = (0, [] as [String])
        for each in RoundTripCases() {
            count += 1
            let release = Release(each.name, profile: each.profile)
            let differences = Self.differences(release, each.facts)
            if !differences.isEmpty {
                misses.append("\(each): \(differences.joined(separator: "; ")) [\(each.values)]")
            }
        }
        #expect(count >= 2000)
        print("Written and read back: \(count - misses.count) of \(count)")
        for miss in misses.prefix(40) { print("    \(miss)") }
        // Some formats lose what they were given: a title that ends in numbers before a bare number, for one.
        #expect(Double(misses.count) <= 0.01 * Double(count))
    }

    private static func differences(_ release: Release, _ facts: RoundTripCase.Facts) -> [String] {
        var all: [String] = []
        func compare<Value: Equatable>(_ what: String, _ found: Value, _ wanted: Value) {
            if found != wanted { all.append("\(what) \(found), not \(wanted)") }
        }
        var title = release.title.value
        if let year = facts.year, release.profile == .sonarr {
            for tail in [" (\(year))", " \(year)"] where title.hasSuffix(tail) { title.removeLast(tail.count) }
        }
        compare("title", words(title), words(facts.title))
        if let year = facts.year { compare("year", release.year?.value, year) }
        if let season = facts.season { compare("season", release.seasons.first, season) }
        compare("episodes", Array(release.episodes), facts.episodes)
        if facts.episodes.isEmpty { compare("absolute", Array(release.absoluteEpisodes), facts.absolute) }
        if let day = facts.airDate { compare("day", release.airDate?.description, day) }
        compare("quality", release.quality.value.name(in: release.profile), facts.quality)
        if facts.isProper { compare("version", release.revision.value.version, 2) }
        if let group = facts.group { compare("group", release.group?.value, group) }
        return all
    }

    private static func words(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }
}
