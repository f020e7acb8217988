import Testing

@testable import ArrKit

struct LanguageReadingTests {
    private func languages(_ marked: String, _ profile: Release.Profile = .radarr, _ recorder: Recorder? = nil)
        -> String
    {
        MarkedName(marked).read { scan, _, within, titleEnd in
            LanguageReading.read(scan, within: within, titleEnd: titleEnd, profile: profile, recorder: recorder)
        }.languages.symbols(in: profile).joined(separator: " ")
    }

    private static let names: [(String, String)] = [
        ("French", "French"), ("FRENCH", "French"), ("German", "German"), ("GERMAN", "German"), ("iTALiAN", "Italian"),
        ("Spanish", "Spanish"), ("Danish", "Danish"), ("Dutch", "Dutch"), ("Japanese", "Japanese"),
        ("Icelandic", "Icelandic"), ("Chinese", "Chinese"), ("Mandarin", "Chinese"), ("Cantonese", "Chinese"),
        ("Korean", "Korean"), ("Russian", "Russian"), ("Romanian", "Romanian"), ("Hindi", "Hindi"),
        ("Arabic", "Arabic"),
        ("Thai", "Thai"), ("Bulgarian", "Bulgarian"), ("POLISH", "Polish"), ("Vietnamese", "Vietnamese"),
        ("SWEDiSH", "Swedish"), ("Norwegian", "Norwegian"), ("FiNNiSH", "Finnish"), ("Turkish", "Turkish"),
        ("Portuguese", "Portuguese"), ("Hungarian", "Hungarian"), ("Hebrew", "Hebrew"), ("Ukrainian", "Ukrainian"),
        ("Persian", "Persian"), ("Slovak", "Slovak"), ("LATViAN", "Latvian"), ("Latino", "SpanishLatino"),
        ("Tamil", "Tamil"), ("Malayalam", "Malayalam"), ("Flemish", "Flemish"), ("Greek", "Greek"),
        ("Lithuanian", "Lithuanian"), ("Czech", "Czech"), ("Croatian", "Croatian"), ("Serbian", "Serbian"),
        ("Estonian", "Estonian"), ("Slovenian", "Slovenian"), ("Macedonian", "Macedonian"), ("Catalan", "Catalan"),
    ]

    @Test(arguments: names) func aLanguagesNameTells(name: String, wanted: String) {
        for profile in Release.Profile.allCases {
            #expect(languages("Some.Work.|S01E02.\(name).720p.HDTV.x264-ABC", profile) == wanted)
            #expect(languages("Some Work |(2011) [\(name) 1080p]", profile) == wanted)
        }
    }

    @Test(arguments: names) func aNameInTheTitleIsTheTitles(name: String, wanted: String) {
        #expect(languages("The.\(name).Work.|2011.720p.BluRay.x264-ABC") == "Unknown")
    }

    private static let words: [(String, String)] = [
        ("Work.|2010.FR.DVDRip", "French"), ("Work.|2010.VFF.DVDRip", "French"), ("Work.|2010.VFQ.DVDRip", "French"),
        ("Work.|2010.VF2.DVDRip", "French"), ("Work.|2010.VFI.DVDRip", "French"), ("Work.|2010.VF.DVDRip", "French"),
        ("Work.|2010.TRUEFRENCH.DVDRip", "French"), ("Work.|2010.FRA.DVDRip", "French"),
        ("Work.|2010.fre.DVDRip", "French"),
        ("Work.|2010.VOSTFR.DVDRip", "Unknown"), ("Work.|2010.VO.DVDRip", "Unknown"),
        ("Work.|2010.SwissGerman.WEB", "German"), ("Work.|2010.Ger.Dub.WEB", "German"),
        ("Work.|2010.Germany.WEB", "Unknown"),
        ("Work.|2010.DE.WEB", "German"), ("Work.|2010.de.WEB", "Unknown"), ("Work.|2010.Videomann.WEB", "German"),
        ("Work.|2010.EN.WEB", "English"), ("Work.|2010.En.WEB", "Unknown"), ("Work.|2010.eng.WEB", "English"),
        ("Work.|2010.Ing.WEB", "English"), ("Work.|2010.LT.WEB", "Lithuanian"), ("Work.|2010.lt.WEB", "Unknown"),
        ("Work.|2010.CZ.WEB", "Czech"), ("Work.|2010.BG.WEB", "Bulgarian"), ("Work.|2010.SK.WEB", "Slovak"),
        ("Work.|2010.ES.WEB", "Spanish"), ("Work.|2010.DTS-ES.WEB", "Unknown"), ("Work.|2010.DTS.ES.WEB", "Unknown"),
        ("Work.|2010.PL.WEB", "Polish"), ("Work.|2010.PLDUB.WEB", "Polish"), ("Work.|2010.dub-pl.WEB", "Polish"),
        ("Work.|2010.pl.lek.WEB", "Polish"), ("Work.|2010.LEKPL.WEB", "Polish"), ("Work.|2010.PLSUB.WEB", "Unknown"),
        ("Work.|2010.PL-SUBBED.WEB", "Unknown"), ("Work.|2010.SUB.PL.WEB", "Unknown"),
        ("Work.|2010.HUNDUB.WEB", "Hungarian"), ("Work.|2010.HUN.WEB", "Hungarian"),
        ("Work.|2010.HebDub.WEB", "Hebrew"),
        ("Work.|2010.BGAUDIO.WEB", "Bulgarian"), ("Work.|2010.RoDubbed.WEB", "Romanian"),
        ("Work.|2010.Dublado.WEB", "PortugueseBR"), ("Work.|2010.pt-BR.WEB", "PortugueseBR"),
        ("Work.|2010.Español.WEB", "Spanish"), ("Work.|2010.ESPAÑOL.WEB", "Spanish"),
        ("Work.|2010.Espan\u{303}ol.WEB", "Spanish"), ("Work.|2010.Castellano.WEB", "Spanish"),
        ("Work.|2010.català.WEB", "Catalan"), ("Work |2010 spa(Latino) WEB", "SpanishLatino"),
        ("Work.|2010.spa.WEB", "Spanish"), ("Work.|2010.Tel.WEB", "Telugu"), ("Work.|2010.KAT.WEB", "Georgian"),
        ("Work.|2010.Orig.WEB", "Original"), ("Work |2010 3 XX + Original", "Original"),
        ("Work.|2010.MULTi.WEB", "Unknown"),
        ("Work |[CHS][1080p]", "Chinese"), ("Work |CHS 1080p", "Unknown"), ("Work |[GB]", "Chinese"),
        ("Work |1.4 GB", "Unknown"), ("Work |[简体]", "Chinese"), ("Work |[繁體]", "Chinese"), ("Work |[中英字幕]", "Chinese"),
        ("Work |[中文]", "Unknown"), ("Work_|2010_PL_WEB", "Polish"),
        ("Work |(2010) 2xUkr/Eng", "English Ukrainian"), ("Work |(2010) 3xRus", "Russian"),
        ("Work |(2010) 2xyz", "Unknown"),
        ("Work |2010 ENG-ITA-FRA", "English French Italian"), ("Work |2010 [Hindi+English]", "English Hindi"),
        ("Work |2010 Eng - Jap", "English Japanese"), ("Work |2010 LAT.ENG", "English Latvian"),
        ("Work |2010 Castellano-English+sub", "English Spanish"), ("Work |2010 [Kor Rus]", "Russian Korean"),
        ("Work.|2010.German.DL.1080p", "German Original"), ("Work.|2010.German.ML.1080p", "English German Original"),
        ("Work.|2010.German.WEB-DL.1080p", "German"), ("Work.|2010.German.WEB.DL.1080p", "German"),
        ("Work.|2010.German.DTS.DL.WEB-DL", "German Original"), ("Work.|2010.French.DL.1080p", "French"),
        ("Work.|2010.German.English.DL.1080p", "English German"), ("Work.|2010.EnglishSubbed.WEB", "English"),
        ("Work.2010.German.WEB", "German"), ("", "Unknown"), ("|", "Unknown"),
    ]

    @Test(arguments: words) func wordsAndShortFormsTell(name: String, wanted: String) {
        #expect(languages(name) == wanted)
    }

    @Test func eachApplicationReadsTheLanguagesItKnows() {
        #expect(languages("Work.|2010.Telugu.Azerbaijani.WEB", .sonarr) == "Azerbaijani")
        #expect(languages("Work.|2010.Telugu.Azerbaijani.WEB", .radarr) == "Telugu")
        #expect(languages("Work.|2010.Dublado.WEB", .sonarr) == "PortugueseBrazil")
    }

    @Test func whatWasReadHasItsPlace() {
        let reading = MarkedName("Work.|2010.German.1080p.ENG.WEB").read { scan, _, within, titleEnd in
            let found = LanguageReading.read(
                scan, within: within, titleEnd: titleEnd, profile: .sonarr, recorder: nil)
            return found.range.map { scan.text.string($0) }
        }
        #expect(reading == "German.1080p.ENG")
    }

    @Test func whatWasLeftIsToldWithTheReason() {
        let recorder = Recorder()
        _ = languages("The.Danish.Work.|2010.PL-SUB.Telugu.Eng", .sonarr, recorder)
        #expect(recorder.notes.filter(\.isTaken).map(\.value) == ["English"])
        #expect(Set(recorder.notes.filter { !$0.isTaken }.map(\.value)) == ["Danish", "PL", "Telugu"])
    }

    @Test func setsKnowTheirNumbers() {
        let set = Release.LanguageSet([.german, .brazilian, .telugu])
        #expect(set.ids(in: .sonarr) == [4, 33])
        #expect(set.ids(in: .radarr) == [4, 30, 45])
        #expect(Release.LanguageSet().ids(in: .radarr) == [0])
        #expect(set.contains(.german))
        #expect(!set.contains(.english))
        #expect(Release.Language.brazilian.name == "Portuguese (Brazil)")
    }
}
