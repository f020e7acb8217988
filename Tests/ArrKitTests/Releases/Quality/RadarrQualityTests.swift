import Testing

@testable import ArrKit

struct RadarrQualityTests {
    private static let cinema = [
        ("The.Quay.2017.720p.TSRip.x264.AAC-GRP", "TELESYNC"), ("The.Quay.2017.HDTSRip.x264-GRP", "TELESYNC"),
        ("The.Quay.2017.TS.x264", "TELESYNC"),
        ("The Quay (2024) TeleSynch 720p | HEVC-GRP.mkv", "TELESYNC"), ("The.Quay.2017.HD-TS.x264", "TELESYNC"),
        ("The.Quay.2017.HDTC.x264", "TELECINE"),
        ("The.Quay.2018.NEW.PROPER.720p.HD-CAM.X264-GRP", "CAM"), ("The Quay (2022) 1080p HQCAM ENG x264 AAC", "CAM"),
        ("The Quay (2022) New HDCAMRip 1080p [Group]", "CAM"),
        ("The Quay (2018) 720p Hindi HQ CAMrip x264 1.4GB", "CAM"),
        ("The.Quay.2024.NEWCAM.1080p.HEVC.AC3-GRP", "CAM"), ("The.Quay.2018.WORKPRINT.XviD", "WORKPRINT"),
        ("The.Quay.2018.DVDScr.XviD", "DVDSCR"),
        ("The.Quay.2018.DVD.Screener.XviD", "DVDSCR"), ("The.Quay.2018.R5.LiNE.XviD", "REGIONAL"),
        ("The.Quay.2018.REGIONAL.XviD", "REGIONAL"),
        // What groups and films are called is no source where a better one is named.
        ("The.Quay.2018.1080p.WEB-DL.x264-TC", "WEBDL-1080p"), ("Cam.2018.1080p.WEB-DL.x264", "WEBDL-1080p"),
        ("The.Quay.2018.DVDRip.ts", "DVD"),
        ("The.Quay.2018.1080p.BluRay.DTS.x264-CAM", "Bluray-1080p"),
        ("The.Quay.2018.720p.WEB-DL.x264-TS", "WEBDL-720p"),
    ]

    private static let discs = [
        ("The.Quay.2007.DVD5.NTSC", "DVD-R"), ("The.Quay.2007.DVDR.NTSC", "DVD-R"), ("The.Quay.2007.DVD-R", "DVD-R"),
        ("The.Quay.2007.DVD-9.PAL", "DVD-R"),
        ("The.Quay.2020.PAL.2xDVD9", "DVD-R"), ("The.Quay.2020.MDVDR", "DVD-R"),
        ("The.Quay.2020.DVD.Rip.XviD-GRP", "DVD"), ("The.Quay.2001.NTSC.x264", "DVD"),
        ("The.Quay.2013.BDISO", "BR-DISK"), ("The.Quay.2005.MULTi.COMPLETE.BLURAY-GRP", "BR-DISK"),
        ("The Quay.1993..BD25.ISO", "BR-DISK"),
        ("The Quay 2014 1080p Blu-ray AVC DTS-HD MA 5.1-GRP", "BR-DISK"),
        ("The.Quay.2009.Blu.ray.AVC.DTS.HD.MA.5.1", "BR-DISK"),
        ("The.Quay.1994.BD-50.VC-1", "BR-DISK"), ("The.Quay.2016.2160p.UHD.BluRay.HEVC.TrueHD.7.1", "BR-DISK"),
        ("The Quay (2012) Bluray ISO [Group]", "BR-DISK"),
        ("The.Quay.2018.3D.BD.1080p", "BR-DISK"), ("The.Quay.2018.Full.BluRay.1080p", "BR-DISK"),
        ("The.Quay.2018.Bluray.Disc.1080p", "BR-DISK"),
        ("The.Quay.2008.BONUS.GERMAN.SUBBED.COMPLETE.BLURAY", "BR-DISK"), ("The German 2021 Bluray AVC", "BR-DISK"),
        ("The.Quay.2013.BR-DISK", "BR-DISK"),
        ("The.Quay.2016.COMPLETE.UHD.BLURAY-GRP", "BR-DISK"), ("The.Quay.2013.HDDVD.1080p.VC-1", "BR-DISK"),
        ("The.Quay.2013.UHD.100.HEVC", "BR-DISK"),
        // Encoded anew, or in a file of its own: no disc.
        ("The.Quay.2011.1080p.Blu-ray.AVC.DTS-HD-GRP.mkv", "Bluray-1080p"),
        ("The.Quay.2005.720p.BluRay.AVC", "Bluray-720p"),
        ("The.Quay.2005.1080p.BluRay.HEVC.DTS", "Bluray-1080p"),
        ("The.Quay.2005.COMPLETE.1080p.BluRay.H.264", "Bluray-1080p"),
        ("The.Quay.1991.German.ML.2160p.BluRay.HEVC-GRP", "Remux-2160p"),
        ("The.Quay.1991.German.DL.1080p.BluRay.VC1-GRP", "Remux-1080p"),
        ("The.Quay.2020.German.UHDBD.2160p.HDR10.HEVC.EAC3.DL-grp.mkv", "Bluray-2160p"),
        ("The.Quay.2018.1080p.BluRay.REMUX.MPEG-2-GRP", "Remux-1080p"),
        ("The.Quay.II.2003.4K.BluRay.Remux.1080p.AVC-GRP", "Remux-1080p"),
        ("The Quay 2022 (BDRemux 1080p HEVC FLAC) [Group]", "Remux-1080p"),
        ("The.Quay.2018.1080p.BluRay.Hybrid-REMUX.AVC-GRP", "Remux-1080p"),
        ("The.Quay.2008.REMUX.2160p.Bluray.AVC-GRP", "Remux-2160p"),
        ("The.Quay.S07.MULTi.UHD.BLURAY.REMUX.DV-GRP", "Remux-2160p"),
        ("The.Quay.2011.2160p.DD.2.0.AVC.REMUX-GRP", "Remux-2160p"),
        ("The.Quay.1993.720p.BluRay.REMUX.AVC-GRP", "Bluray-720p"),
        ("The.Quay.2011.BluRay.480i.AVC.REMUX-GRP", "Bluray-480p"),
        ("The.Quay.2019.720p.MBLURAY.x264-GRP.mkv", "Bluray-720p"),
        ("The.Quay.2016.DL.1080p.UHDBD.x265-GRP.mkv", "Bluray-1080p"),
        ("The.Quay.2012.DL.1080p.UHD2BD.x264-GRP", "Bluray-1080p"),
        ("The.Quay.2005.1080p.HDDVDRip.x264", "Bluray-1080p"),
        ("The.Quay.2019.DL.1080p.HDR.UHDBDRip.AV1-GRP", "Bluray-1080p"),
        ("The.Quay.2004.576p.BDRip.x264-GRP", "Bluray-576p"), ("The.Quay.2004.BRRip.XviD", "Bluray-480p"),
    ]

    private static let others = [
        ("The.Quay.2018.HDTV.XviD-GRP", "SDTV"), ("The.Quay.2018.xvid", "SDTV"), ("The.Quay.2018.HDRip.XviD", "SDTV"),
        ("The.Quay.HR.WS.PDTV.x264-GRP", "HDTV-720p"),
        ("The.Quay.2015.Open.Matte.1080i.HDTV.DD5.1.MPEG2", "Raw-HD"), ("The.Quay.2018.WEB-DLRip.mkv", "WEBRip-480p"),
        ("The.Quay.2020.1080p.AMZN.WEB...", "WEBDL-1080p"),
        ("The Quay (2020) MULTi WEB 1080p x264-GRP (S:317/L:28)", "WEBDL-1080p"),
        ("The.Quay.2024.DL.2160p.Hybrid.WEB.DV.HDR10Plus.HEVC-GRP", "WEBDL-2160p"),
        ("The Quay 2018 [Web][MKV][h264][480p][AAC 2.0]", "WEBDL-480p"),
        ("The Quay 2020 WEB-DL 4K H265 10bit HDR-GRP", "WEBDL-2160p"), ("Charlotte's Web 2006", "Unknown"),
        ("The.Quay.2018", "Unknown"),
        ("Charlotte's Web 2006 1080p BluRay x264", "Bluray-1080p"), ("My Pal 2006 720p", "HDTV-720p"),
        ("The Quay 2016 4K UltraHD DTS-HD", "HDTV-2160p"),
        // The last of several resolutions counts for Radarr, the first for Sonarr.
        ("The.Quay.2018.1080p.from.2160p.WEB-DL", "WEBDL-2160p"),
    ]

    @Test(arguments: cinema + discs + others)
    func aNameHasTheQualityThatRadarrGivesIt(_ name: String, _ quality: String) {
        #expect(reading(of: name, .radarr).quality.name(in: .radarr) == quality)
    }

    @Test(arguments: VideoQuality.all(in: .radarr))
    func radarrsOwnNamesAreRead(_ quality: VideoQuality) {
        #expect(reading(of: "The Quay (2018) [\(quality.name(in: .radarr))]", .radarr).quality == quality)
    }

    @Test func aCopyFromTheCinemaKeepsTheSizeItNames() {
        let read = reading(of: "The.Quay.2017.720p.TSRip.x264", .radarr)
        #expect(read.quality == .init(.telesync))
        #expect(read.lines == .p720)
    }
}
