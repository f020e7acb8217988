import ArrKit
import Support
import Testing

struct NZBGetEditTests {
    @Test(arguments: [
        (NZBGet.Edit.pause, ["GroupPause", ""]), (.resume, ["GroupResume", ""]), (.delete, ["GroupDelete", ""]),
        (.parkDelete, ["GroupParkDelete", ""]), (.dupeDelete, ["GroupDupeDelete", ""]),
        (.finalDelete, ["GroupFinalDelete", ""]), (.stopPostProcessing, ["PostDelete", ""]),
        (.moveToTop, ["GroupMoveTop", ""]), (.moveToBottom, ["GroupMoveBottom", ""]),
        (.move(by: 3), ["GroupMoveOffset", "3"]), (.move(before: 9), ["GroupMoveBefore", "9"]),
        (.move(after: 9), ["GroupMoveAfter", "9"]), (.sort(by: .name), ["GroupSort", "name"]),
        (.sort(by: .left, .down), ["GroupSort", "left-"]), (.sort(by: .size, .up), ["GroupSort", "size+"]),
        (.sortFiles, ["GroupSortFiles", ""]), (.pauseAllPars, ["GroupPauseAllPars", ""]),
        (.pauseExtraPars, ["GroupPauseExtraPars", ""]), (.setPriority(.force), ["GroupSetPriority", "900"]),
        (.setCategory("tv"), ["GroupSetCategory", "tv"]), (.applyCategory("tv"), ["GroupApplyCategory", "tv"]),
        (.setName("A"), ["GroupSetName", "A"]), (.setDupeKey("k"), ["GroupSetDupeKey", "k"]),
        (.setParameter(NZBGet.Parameter("drone", "a=b")), ["GroupSetParameter", "drone=a=b"]),
        (.setDupeScore(-5), ["GroupSetDupeScore", "-5"]), (.setDupeMode(.all), ["GroupSetDupeMode", "ALL"]),
        (.merge, ["GroupMerge", ""]),
    ])
    func everyEditOfTheQueue(_ edit: NZBGet.Edit, _ words: [Document]) async throws {
        let script = NZBGetScript(["editqueue": true])
        try await script.nzbget.downloads.edit([7 as ID<NZBGet.Group>], edit)
        #expect(script.parameters(of: "editqueue") == [Document(words + [[7]])])
    }

    @Test(arguments: [
        (NZBGet.FileEdit.pause, ["FilePause", ""]), (.resume, ["FileResume", ""]), (.delete, ["FileDelete", ""]),
        (.pauseAllPars, ["FilePauseAllPars", ""]), (.pauseExtraPars, ["FilePauseExtraPars", ""]),
        (.moveToTop, ["FileMoveTop", ""]), (.moveToBottom, ["FileMoveBottom", ""]),
        (.move(by: -1), ["FileMoveOffset", "-1"]), (.reorder, ["FileReorder", ""]),
        (.split(into: "B"), ["FileSplit", "B"]),
    ])
    func everyEditOfAFile(_ edit: NZBGet.FileEdit, _ words: [Document]) async throws {
        let script = NZBGetScript(["editqueue": true])
        try await script.nzbget.downloads.edit([7 as ID<NZBGet.File>], edit)
        #expect(script.parameters(of: "editqueue") == [Document(words + [[7]])])
    }

    @Test(arguments: [
        (NZBGet.HistoryEdit.delete, ["HistoryDelete", ""]), (.finalDelete, ["HistoryFinalDelete", ""]),
        (.moveBack, ["HistoryReturn", ""]), (.redownload, ["HistoryRedownload", ""]),
        (.retryFailed, ["HistoryRetryFailed", ""]), (.process, ["HistoryProcess", ""]),
        (.markBad, ["HistoryMarkBad", ""]), (.markGood, ["HistoryMarkGood", ""]),
        (.markSuccess, ["HistoryMarkSuccess", ""]), (.setName("A"), ["HistorySetName", "A"]),
        (.setCategory("tv"), ["HistorySetCategory", "tv"]),
        (.setParameter(NZBGet.Parameter("drone", "a")), ["HistorySetParameter", "drone=a"]),
        (.setDupeKey("k"), ["HistorySetDupeKey", "k"]), (.setDupeScore(5), ["HistorySetDupeScore", "5"]),
        (.setDupeMode(.force), ["HistorySetDupeMode", "FORCE"]),
        (.keepInReserve(true), ["HistorySetDupeBackup", "YES"]),
    ])
    func everyEditOfTheHistory(_ edit: NZBGet.HistoryEdit, _ words: [Document]) async throws {
        let script = NZBGetScript(["editqueue": true])
        try await script.nzbget.history.edit([7], edit)
        #expect(script.parameters(of: "editqueue") == [Document(words + [[7]])])
    }

    @Test func beforeVersion18APlaceComesInBetween() async throws {
        let script = NZBGetScript(version: "17.1", ["editqueue": true])
        let nzbget = script.nzbget
        try await nzbget.downloads.edit([7 as ID<NZBGet.File>], .move(by: 4))
        try await nzbget.history.edit([7], .markBad)
        #expect(
            script.parameters(of: "editqueue") == [["FileMoveOffset", 4, "4", [7]], ["HistoryMarkBad", 0, "", [7]]])
    }
}
