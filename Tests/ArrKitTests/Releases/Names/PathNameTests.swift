import ArrKit
import Testing

/// Files, whose folders help.
struct PathNameTests {
    @Test(arguments: [
        ("/tv/Harbour Lights (2003)/Season 2/S02E21.avi", "Harbour Lights (2003)", "S02E21"),
        ("/tv/Harbour Lights/Season 01/01 Pilot (1080p HD).mkv", "Harbour Lights", "S01E01"),
        ("/tv/Harbour Lights/Season 2/02. Harbour - Episode 2 - Storm.mkv", "Harbour Lights", "S02E02"),
        ("/tv/Harbour Lights/Season 2/E05-06 - Storm.mkv", "Harbour Lights", "S02E05-E06"),
        ("/down/Harbour.Lights.S01E01.720p.HDTV/hl101.avi", "Harbour Lights", "S01E01"),
        (
            "/down/Harbour.Lights.S02E18.720p-GRP/45a55debe3856da318cc35882ad07e43cd32fd15.mkv", "Harbour Lights",
            "S02E18"
        ),
        ("/down/Harbour.Lights.S02E18.720p-GRP/Backup_72023S02-12.mkv", "Harbour Lights", "S02E18"),
        ("/down/Paper Moon 021-028 [1080p]/023.mkv", "Paper Moon", "23"),
        ("/tv/Paper Moon/Season 2/[Crew] Paper Moon - 14 [1080p].mkv", "Paper Moon", "14"),
        ("C:\\tv\\Harbour Lights\\Season 2\\Harbour Lights - S02E21.avi", "Harbour Lights", "S02E21"),
        ("Harbour.Lights.S02E21.avi", "Harbour Lights", "S02E21"),
        ("/down/Fake.S01E01/yrucreM-462.H.LD-BEW.p027.10E20S.sthgiL.ruobraH.mkv", "Harbour Lights", "S02E01"),
    ]) func episodes(_ path: String, _ title: String, _ numbers: String) {
        let release = Release(path: path, profile: .sonarr)
        #expect(release.title.value == title)
        #expect(release.numbers == numbers)
    }

    @Test(arguments: [
        "/films/The.Quiet.Sea.2018.720p-GRP/0e895c37245186812cb08aab1529cf8ee389dd05.mkv",
        "/films/0e895c37245186812cb08aab1529cf8ee389dd05/The.Quiet.Sea.2018.720p-GRP.mkv",
        "/films/The Quiet Sea (2018)/abc.mkv", "/films/The Quiet Sea (2018)/The Quiet Sea.mkv",
    ]) func films(_ path: String) {
        let release = Release(path: path, profile: .radarr)
        #expect(release.title.value == "The Quiet Sea")
        #expect(release.year?.value == 2018)
    }
}
