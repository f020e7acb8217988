import ArrKit
import Support
import Testing

private let captures = [
    Capture("arr/aiopyarr/radarr/alttitle.json", Movie.AlternateTitle.self, editing: "title") { $0.title = "x" },
    Capture("arr/aiopyarr/radarr/credit.json", Credit.self, editing: "character") { $0.character = "x" },
    Capture("arr/aiopyarr/radarr/extrafile.json", ExtraFile.self, editing: "relativePath") { $0.relativePath = "x" },
    Capture("arr/aiopyarr/radarr/importlistmovie.json", ListedMovie.self, editing: "isExcluded") {
        $0.isExcluded.toggle()
    },
    Capture("arr/aiopyarr/common/exclusions.json", MovieExclusion.self, editing: "movieTitle") { $0.movieTitle = "x" },
    Capture("arr/aiopyarr/sonarr/languageprofile.json", LanguageProfile.self, editing: "name") { $0.name = "x" },
]

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct TitleFixtureTests {
    @Test(arguments: captures) func anAnswerIsReadAndWrittenBackUnharmed(_ capture: Capture) throws {
        #expect(try capture.drift(in: try Shared.fixture(capture.path)) == capture.drift)
    }
}
