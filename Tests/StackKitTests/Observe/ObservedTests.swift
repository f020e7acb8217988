import FoundationEssentials
import StackKit
import Testing

struct ObservedTests {
    private let now = Date(timeIntervalSince1970: 0)

    @Test func unknownStaysUnknown() {
        let down = Observed<[Int]>.unknown(why: "refused", since: now)
        #expect(down.map(\.count) == .unknown(why: "refused", since: now))
        #expect(down.find(\.first) == .unknown(why: "refused"))
    }

    @Test func aLostElementMakesAbsenceUnknown() {
        let some = Observed([1, 2], losses: 1, at: now)
        #expect(some.find { $0.first { $0 == 2 } } == .present(2))
        #expect(some.find { $0.first { $0 == 3 } } == .unknown(why: "1 element of its answer could not be read"))
        #expect(Observed([1], losses: 0, at: now).find { $0.first { $0 == 3 } } == .absent)
    }

    @Test func togetherIsAsWeakAsTheWeaker() {
        let known = Observed.known(1, at: now)
        let partly = Observed.partly(2, missing: "half", at: now)
        let unknown = Observed<Int>.unknown(why: "down", since: now)
        #expect(known.and(known).absence.isCertain)
        #expect(known.and(partly).absence == .unknown(why: "half"))
        #expect(partly.and(unknown).absence == .unknown(why: "down"))
        #expect(!unknown.and(known).isReadable)
    }
}
