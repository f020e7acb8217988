import ArrKit

func releasesGuide() {
    let release = Release("Show.Name.S02E03E04.PROPER.1080p.WEB-DL.DDP5.1.H.264-GRP")
    print(release.title.value, Array(release.episodes))  // Show Name [3, 4]
    print(release.quality.value.name(in: release.profile))  // WEBDL-1080p
    print(release.explained)
}
