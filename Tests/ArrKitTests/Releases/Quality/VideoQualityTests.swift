import Support
import Testing

@testable import ArrKit

struct VideoQualityTests {
    @Test(arguments: Release.Profile.allCases)
    func everyQualityOfAnApplicationIsOneAndBack(_ profile: Release.Profile) throws {
        let all = Quality.all(in: profile)
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(all.count == VideoQuality.all(in: profile).count)
        for quality in all {
            let video = try #require(VideoQuality(quality, in: profile))
            #expect(video.quality(in: profile) == quality)
            #expect(video.name(in: profile) == quality.name)
        }
    }

    @Test(.enabled(if: Requirement.fixtures.runs), arguments: Release.Profile.allCases)
    func numbersAndNamesAreTheApplications(_ profile: Release.Profile) throws {
        let lines = try Shared.text("fixtures/enums/\(profile.rawValue)_quality.tsv").split(separator: "\n").dropFirst()
        let rows = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        #expect(rows.count > 20)
        for row in rows {
            // The old number for 480 lines of Sonarr's television is read, never given.
            let id = profile == .sonarr && row[1] == "11" ? 1 : Int(row[1])
            let quality = try #require(
                VideoQuality(Quality(id: Int(row[1]) ?? -1, name: row[2]), in: profile)?.quality(in: profile))
            #expect(quality.id == id)
            #expect(VideoQuality(quality, in: profile)?.symbol(in: profile) == (id == 1 ? "SDTV" : row[0]))
            #expect(quality.name == (id == 1 ? "SDTV" : row[2]))
            #expect(quality.source?.rawValue.lowercased() == row[3].lowercased())
            #expect(quality.resolution == Int(row[4]))
            let modifier = profile == .radarr ? quality.modifier?.rawValue ?? "" : ""
            #expect(modifier == (row[5].isEmpty && profile == .radarr ? "none" : row[5].lowercased()))
        }
    }

    @Test func theSameNumberMeansTwoThings() {
        let quality = Quality(id: 20, name: "")
        #expect(VideoQuality(quality, in: .sonarr) == .init(.bluray, .p1080, .remux))
        #expect(VideoQuality(quality, in: .radarr) == .init(.bluray, .p480))
        #expect(VideoQuality(Quality(id: 99, name: ""), in: .radarr) == nil)
    }

    @Test func aQualityThatOneApplicationLacksHasNoNumberThere() {
        let cam = VideoQuality(.cam)
        #expect(cam.exists(in: .radarr) && !cam.exists(in: .sonarr))
        #expect(cam.quality(in: .sonarr) == nil)
        #expect(cam.name(in: .sonarr) == "cam")
        #expect("\(VideoQuality(.bluray, .p720, .remux))" == "bluray 720p remux")
        #expect("\(VideoQuality(.webDL, .p1080))" == "WEBDL-1080p")
    }

    @Test func theLadderLeadsFromTheBestDownToTelevision() {
        let ladder = VideoQuality.ladder(in: .sonarr)
        #expect(ladder.first == [.init(.bluray, .p2160, .remux)])
        #expect(ladder.last == [.init(.television, .p480)])
        #expect(ladder.contains([.init(.webDL, .p1080), .init(.webRip, .p1080)]))
        #expect(VideoQuality.ladder(in: .radarr).first == [.init(.television, .p1080, .rawHD)])
        #expect(VideoQuality.ladder(in: .radarr).last == [.init(.workprint)])
    }

    @Test func steppingDownSkipsEquals() {
        let lower = VideoQuality(.webRip, .p1080).lower(in: .sonarr)
        #expect(lower.first == [.init(.bluray, .p720)])
        #expect(lower.count == 10)
        #expect(VideoQuality(.workprint).lower(in: .radarr).isEmpty)
        #expect(VideoQuality.unknown.lower(in: .radarr).isEmpty)
        #expect(VideoQuality(.cam).lower(in: .sonarr) == VideoQuality.ladder(in: .sonarr))
    }

    @Test(arguments: Release.Profile.allCases)
    func weightsRiseAndGroupsShareOne(_ profile: Release.Profile) {
        let weights = VideoQuality.all(in: profile).map { $0.weight(in: profile) ?? 0 }
        #expect(weights == weights.sorted())
        let (download, rip) = (VideoQuality(.webDL, .p720), VideoQuality(.webRip, .p720))
        #expect(download.weight(in: profile) == rip.weight(in: profile))
        #expect(download.group(in: profile) == "WEB 720p" && rip.group(in: profile) == "WEB 720p")
        #expect(VideoQuality(.bluray, .p720).group(in: profile) == nil)
    }
}
