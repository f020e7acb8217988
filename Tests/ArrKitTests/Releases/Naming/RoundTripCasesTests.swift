import ArrKit
import Testing

struct RoundTripCasesTests {
    @Test func theCasesAreWhatTheyClaim() {
        let cases = Array(RoundTripCases())
        #expect(cases.count == 2400)
        #expect(Set(cases.map(\.name)).count > 2300)
        #expect(Set(cases.map(\.format)).count == 18)
        for one in cases {
            let plain = one.name.replacing(".", with: " ").replacing("_", with: " ").lowercased()
            #expect(plain.contains(one.facts.title.lowercased()), "\(one)")
            #expect(plain.contains(one.facts.quality.lowercased()), "\(one)")
            if let year = one.facts.year { #expect(one.name.contains(String(year)), "\(one)") }
            if let group = one.facts.group { #expect(one.name.contains(group), "\(one)") }
            for number in [one.facts.episodes.first, one.facts.episodes.last].compactMap(\.self) {
                #expect(one.name.contains("\(number)"), "\(one)")
            }
            #expect(
                one.facts.season != nil || one.facts.airDate != nil || !one.facts.absolute.isEmpty
                    || one.profile == .radarr, "\(one)")
        }
    }

    @Test func aSeedGivesTheSameCasesAgain() {
        #expect(
            Array(RoundTripCases(seed: 5, count: 50)).map(\.name)
                == Array(RoundTripCases(seed: 5, count: 50)).map(\.name))
        #expect(
            Array(RoundTripCases(seed: 5, count: 50)).map(\.name)
                != Array(RoundTripCases(seed: 6, count: 50)).map(\.name))
    }
}
