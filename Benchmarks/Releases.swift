import ArrKit

/// Names as they are found, read to all their facts; and the same names' bytes copied.
func releases() -> [Figure] {
    let names = ReleaseNames.made
    var sum = 0
    let copying = best {
        for _ in 0..<20 { for name in names { sum &+= Array(name.0.utf8).count } }
    }
    let reading = best {
        for _ in 0..<20 { for (name, profile) in names { sum &+= Release(name, profile: profile).episodes.count } }
    }
    let count = Double(names.count * 20)
    var times = names.map { name, profile in
        best(of: 9) { for _ in 0..<4 { sum &+= Release(name, profile: profile).episodes.count } } / 4
    }
    times.sort()
    var figures = [
        Figure("releases.copied", count / copying, "names/s"),
        Figure("releases.read", count / reading, "names/s", ratio: copying / reading, against: "copying their bytes"),
        Figure("releases.p50", times[times.count / 2] * 1e6, "µs"),
        Figure("releases.p99", times[times.count * 99 / 100] * 1e6, "µs"),
    ]
    let pieces = ["Harbour.Lights.S02.1080p-", "[Crew] 12 x", "第(１2] / ", "2019.German."]
    for kilobytes in [1, 10, 100, 1000] {
        let long = pieces.map { String(repeating: $0, count: kilobytes * 1000 / $0.utf8.count) }
        let time = best(of: 3) {
            for name in long {
                for profile in Release.Profile.allCases { sum &+= Release(name, profile: profile).episodes.count }
            }
        }
        figures.append(Figure("releases.\(kilobytes)kB", time / Double(kilobytes * 8000) * 1e9, "ns/byte"))
    }
    precondition(sum != 0)
    return figures
}

/// Made-up names of every common form.
enum ReleaseNames {
    static let made: [(String, Release.Profile)] = {
        let titles = [
            "Harbour Lights", "The Quiet Sea", "Paper Moon", "Late Chat with A Guest", "24",
            "Dr. Stone's Island of Glass",
        ]
        let tails = [
            "1080p.WEB-DL.DDP5.1.H.264-GRP", "720p.HDTV.x264-CREW",
            "2160p.UHD.BluRay.REMUX.DV.HDR.HEVC.TrueHD.7.1.Atmos-GRP", "DVDRip.XviD-OLD",
            "German.DL.1080p.BluRay.x264-DE", "REPACK.1080p.AMZN.WEB-DL.AAC2.0.H.264-NTG",
        ]
        var names: [(String, Release.Profile)] = []
        for title in titles {
            let dotted = String(title.map { $0 == " " ? "." : $0 })
            for tail in tails {
                for number in 1...9 {
                    names.append(("\(dotted).S0\(number)E1\(number).\(tail)", .sonarr))
                    names.append(("\(dotted).S0\(number).\(tail)", .sonarr))
                    names.append(("[Crew] \(title) - 1\(number) (1080p) [AAAA111\(number)].mkv", .sonarr))
                    names.append(("\(dotted).2019.04.1\(number).\(tail)", .sonarr))
                    names.append(("\(dotted).201\(number).\(tail)", .radarr))
                    names.append(("\(title) (201\(number)) Bluray-1080p Proper.mkv", .radarr))
                }
            }
        }
        return names
    }()
}
