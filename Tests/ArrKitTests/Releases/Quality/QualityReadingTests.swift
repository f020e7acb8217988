import Testing

@testable import ArrKit

struct QualityReadingTests {
    @Test(arguments: [
        ("Harbour - S01E01 - Fog [HDTV-1080p]", "Name", "Name"), ("Harbour.S01E01.Bluray720p", "Name", "Name"),
        ("Harbour.S01E01.1280x720.Bluray", "Name", "Name"),
        ("Harbour.S01E01.1080i.UPSCALE.HDTV.MPEG2-GRP", "Name", "Name"), ("Harbour.S01E01.848x480", "Unknown", "Name"),
        ("Harbour.S01E01.HD.TV", "Name", "Unknown"),
        ("Harbour.S01E01.WS.PDTV.x264-GRP", "Name", "Unknown"), ("Harbour.9x18.fog.avi", "Extension", "Extension"),
        ("Harbour.S01E02.1080p.mkv", "Extension", "Name"),
        ("Harbour.S01E02", "Unknown", "Unknown"), ("Harbour.S01E02.webm", "Unknown", "Unknown"),
        ("Harbour.S01E02.1080p.webm", "Unknown", "Name"),
        ("Harbour.S01E02.1080p-Remux", "Name", "Name"), ("Harbour - S01E01 - Raw-HD.ts", "Name", "Name"),
    ])
    func itIsKnownWhereAPartWasFound(_ name: String, _ source: String, _ resolution: String) {
        for profile in Release.Profile.allCases {
            let read = reading(of: name, profile)
            #expect(read.sourceDetection.rawValue == source)
            #expect(read.resolutionDetection.rawValue == resolution)
        }
    }

    @Test(
        arguments: [
            ("Harbour.S01E01.PROPER.1080p.WEB-DL.H.264", "WEB-DL", "1080p", nil, "PROPER"),
            ("[Group] Harbour - 01v2 [BD1080p]", "BD", "1080p", nil, "v2"),
            ("The.Quay.2018.REAL.REPACK2.2160p.Blu.ray.REMUX", "Blu.ray", "2160p", "REMUX", "REAL.REPACK2"),
            ("Harbour S01E01 [1920x1080]", nil, "1920x1080", nil, nil),
            ("The Quay 2018 HD DVD UHD", "HD DVD", "UHD", nil, nil), ("Harbour.S01E01.avi", "avi", nil, nil, nil),
            ("Harbour", nil, nil, nil, nil),
        ] as [(String, String?, String?, String?, String?)])
    func everyPartIsFoundInTheName(
        _ name: String, _ source: String?, _ lines: String?, _ modifier: String?, _ revision: String?
    ) {
        let read = reading(of: name, .radarr)
        let bytes = Array(name.utf8)
        func text(_ range: Range<Int>?) -> String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }
        #expect(text(read.sourceRange) == source)
        #expect(text(read.resolutionRange) == lines)
        #expect(text(read.modifierRange) == modifier)
        #expect(text(read.revisionRange) == revision)
    }

    @Test func whatWasConsideredIsTakenDown() {
        let recorder = Recorder()
        _ = reading(of: "Harbour.DVD.S01E01.720p.1080p.WEB-DL.PROPER", .sonarr, recorder)
        let taken = recorder.notes.filter(\.isTaken)
        #expect(taken.map(\.value) == ["WEBDL-720p", "version 2"])
        #expect(taken[0].confidence == 1)
        #expect(recorder.notes.filter { !$0.isTaken }.map(\.value) == ["1080p", "dvd"])
    }

    @Test func whatIsReadIsWhatTheApplicationSends() {
        let read = reading(of: "The.Quay.2018.REAL.REPACK2.2160p.BluRay.REMUX", .radarr).releaseQuality(in: .radarr)
        #expect(read?.quality.id == 31)
        #expect(read?.quality.modifier == .remux)
        #expect(read?.revision == Revision(version: 3, real: 1, isRepack: true))
        #expect(read?.description == "Remux-2160p Repack v3 Real")
    }

    @Test func onlyThePartAskedForIsRead() {
        var name = "The.1080p.DVD.Quay.2018.720p.HDTV.mkv"
        let read = Scan.read(&name) { scan, _ in QualityReading.read(scan, within: 18..<28, profile: .radarr) }
        #expect(read.quality == .init(.television, .p720))
        let none = Scan.read(&name) { scan, _ in QualityReading.read(scan, within: 400..<500, profile: .radarr) }
        #expect(none.quality == .unknown)
    }

    @Test func noNameIsTooLongOrTooStrange() {
        let scraps = [
            "WEB-", "1080p", "BD-", "Blu", "HD-", "DVD-", "[v2]", "\u{202E}", "4K", "٣", "mpeg-", "raw ", "REAL.", "x",
            "🎬", "e\u{301}", ".",
        ]
        for seed in 0..<3000 {
            var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
            var name = ""
            for _ in 0..<(seed % 12) {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                name += scraps[Int(state % UInt64(scraps.count))]
            }
            for profile in Release.Profile.allCases { #expect(reading(of: name, profile).quality.exists(in: profile)) }
        }
        let long = String(repeating: "WEB.DL.1080p.BD.REAL.Blu.", count: 40_000)
        #expect(reading(of: long, .radarr).quality == .init(.bluray, .p1080))
    }
}
