import Testing

@testable import ArrKit

struct SonarrQualityTests {
    private static let television = [
        ("Harbour.Lights.S02E08.HDTV.x264-GRP", "SDTV"), ("Harbour.Lights.S02E08.WS.PDTV.XviD-GRP", "SDTV"),
        ("Harbour Lights S01E04 DSR x264 GRP", "SDTV"), ("Harbour.Lights.S03.TVRip.XviD-GRP", "SDTV"),
        ("[Group] Harbour - 32 [480p]", "SDTV"), ("[Group] Harbour - 32 (540p) [AB649D32].mkv", "SDTV"),
        ("[Group] Harbour - 32 [360p].mkv", "SDTV"), ("[Group]_Harbour_-_363_[848x480][ADE35E38]", "SDTV"),
        ("Harbour.Lights.S01E01.SDTV", "SDTV"), ("Harbour Lights S01E01 SD-TV", "SDTV"),
        ("Harbour S01E01 x264-GRP", "SDTV"),
        ("Harbour S01E01 [720x480 AAC]", "SDTV"), ("Harbour.Lights.S01E01.576p.HDTV.x264", "SDTV"),
        ("Harbour Lights - S01E01 - Fog [HDTV]", "HDTV-720p"),
        ("Harbour Lights - S22E03 - Fog - HD TV.mkv", "HDTV-720p"),
        ("Harbour.Lights.S08E05.720p.HDTV.X264-GRP", "HDTV-720p"),
        ("Harbour.Lights.S12E17.HR.WS.PDTV.X264-GRP", "HDTV-720p"),
        ("[Group] Harbour - 10 [Hi10P 1280x720 H264][10B23BD8]", "HDTV-720p"),
        ("Harbour S01E07 (CZ)[TvRip][HEVC][720p]", "HDTV-720p"),
        ("Harbour.Lights.S05E06.720p.HDTV.x264-FHD", "HDTV-720p"), ("[Group] Harbour - 01 (960p)", "HDTV-720p"),
        ("Harbour.Lights.S07E01.1080P.HDTV.X264-GRP", "HDTV-1080p"), ("[Group] Harbour - 32 [1080p]", "HDTV-1080p"),
        ("Harbour 04 vostfr FHD.mkv", "HDTV-1080p"), ("Harbour.S01E01.1080p.HEVC.10bit-GRP", "HDTV-1080p"),
        ("Harbour S01E01 [HDTV-1080p Proper]", "HDTV-1080p"), ("Harbour_S01E01_1080p_HD_TV", "HDTV-1080p"),
        ("Harbour S01E01 [4k HEVC DTSHD-MA-6ch]", "HDTV-2160p"), ("[Group][Harbour][19][HEVC][GB][4K]", "HDTV-2160p"),
        ("Harbour.S01E01.2160p.HDTV", "HDTV-2160p"), ("Harbour S01E01 3840x2160", "HDTV-2160p"),
        ("Harbour S02E11 1080i HDTV DD5.1 MPEG2-GRP", "Raw-HD"), ("Harbour S02E11 720p HDTV DD5.1 MPEG-2", "Raw-HD"),
        ("Harbour - S03E01 - Fog Raw-HD.ts", "Raw-HD"), ("Harbour.S03E01.RAWHD", "Raw-HD"),
    ]

    private static let web = [
        ("Harbour.S01E10.The.Quay.480p.WEB-DL.x264-GRP", "WEBDL-480p"),
        ("Harbour.S01E08.German.DL.AmazonHD.x264-GRP", "WEBDL-480p"),
        ("Harbour.S01E01.WEB.x264-GRP", "WEBDL-480p"), ("Harbour S01E01 [WEB-DL]", "WEBDL-480p"),
        ("Harbour - S07E23 - [WEBDL].mkv", "WEBDL-720p"),
        ("Harbour S04E22 720p WEB DL DD5 1 H 264 GRP", "WEBDL-720p"),
        ("Harbour.S04E25.720p.iTunesHD.AVC-GRP", "WEBDL-720p"),
        ("Harbour.S06E23.720p.WebHD.h264-GRP", "WEBDL-720p"),
        ("[Group] Harbour S01 [Web][MKV][h264][AAC 2.0]", "WEBDL-720p"),
        ("Harbour 2010 S09E13 [MKV / H.264 / AC3 / WEB / Dual / 720p]", "WEBDL-720p"),
        ("Harbour.S16.DP.WEB.720p.DDP.5.1.H.264.PLEX", "WEBDL-720p"),
        ("Harbour.S01E01.720p.WEB-DL.DD5.1.H.264-BD", "WEBDL-720p"),
        ("Harbour.S04E13.960p.WEB-DL.AAC2.0.H.264-GRP", "WEBDL-720p"),
        ("Harbour.2016.03.14.1080p.WEB.x264-GRP", "WEBDL-1080p"), ("Harbour S06E08 1080p WEB h264-GRP", "WEBDL-1080p"),
        ("Harbour.S01E08.1440p.BKPL.WEB-DL.H.264-GRP", "WEBDL-1080p"),
        ("Harbour.S02E02.1080p.AMZN.WEB.", "WEBDL-1080p"),
        ("Harbour.S02E02.1080p.WEB.H 265", "WEBDL-1080p"),
        ("Harbour Season 2 (WEB 1080p HEVC Opus) [Group]", "WEBDL-1080p"),
        ("Harbour S01E01 (1080p NF WEB)", "WEBDL-1080p"), ("Harbour.S01E02.[WEBDL-1080p].mkv", "WEBDL-1080p"),
        ("Harbour.S01E02.FHD.1080p.Web-DL", "WEBDL-1080p"), ("Harbour.S01E02.1080p.WEB", "WEBDL-1080p"),
        ("Harbour.s05e13.4K.UHD.WEB.DL", "WEBDL-2160p"),
        ("Harbour S02 2013 WEB-DL 4k H265 AAC-GRP", "WEBDL-2160p"),
        ("Harbour.S02E04.DL.2160p.DV.HDR.WEB.HEVC-GRP", "WEBDL-2160p"),
        ("Harbour.S01E01.4K.WEB-DL", "WEBDL-2160p"), ("Harbour.1x04.ITA.WEBMux.x264-GRP", "WEBRip-480p"),
        ("Harbour.S01E07.720p.AMZN.WEBRip.DD5.1.x264-GRP", "WEBRip-720p"),
        ("Harbour 42 S09E13 1.54 GB WEB-RIP 1080p 2019 MKV", "WEBRip-1080p"),
        ("Harbour.S02E07.4Kto1080p.DSNYP.Webrip.x265.10bit-GRP", "WEBRip-1080p"),
        ("Harbour.S01.1080p.AMZN.WEB-Rip.DDP5.1-GRP", "WEBRip-1080p"),
        ("HARBOUR S01E01.2160P AMZN WEBRIP DD2.0 X264-GRP", "WEBRip-2160p"),
        ("Harbour.S01E01.1080p.WEBCap.x264", "WEBRip-1080p"),
        ("Web.Harbour.S01E01.720p.HDTV.x264", "HDTV-720p"), ("Web.Harbour.S01E01.The.Web.Of-dd", "Unknown"),
    ]

    private static let discs = [
        ("Harbour.S01E13.NTSC.x264-GRP", "DVD"), ("Harbour.S03E06.DVDRip.XviD-GRP", "DVD"),
        ("Harbour.1x13.ws.xvidvd-grp", "DVD"),
        ("harbour.9x18.ac3.ws_dvdrip_xvid-grp.avi", "DVD"), ("Harbour S01E01 SD DVD", "DVD"),
        ("Harbour.S01.PAL.DVD9", "DVD"),
        ("[Group] Harbour - 23 [DVD][7F6170E6]", "DVD"), ("Harbour.S01E01.848x480.dvd", "DVD"),
        ("Harbour.S01.DVD-R.x264", "DVD"),
        ("HARBOUR.S03E01-06.DUAL.XviD.Bluray.AC3.-GRP.avi", "Bluray-480p"),
        ("HARBOUR.S03E01-06.DUAL.BDRip.X-viD.AC3.-GRP", "Bluray-480p"),
        ("Harbour.S01E05.480p.BluRay.DD5.1.x264-GRP", "Bluray-480p"),
        ("Harbour (BD)(640x480(RAW) (1-13)", "Bluray-480p"),
        ("Harbour.S01E01.480i.DD.2.0.AVC.REMUX-GRP", "Bluray-480p"),
        ("Harbour.S01E05.576p.BluRay.DD5.1.x264-GRP", "Bluray-576p"),
        ("Harbour.S01E05.576p.BDRip.x264-GRP", "Bluray-576p"), ("Harbour.S03E01.The Quay.m2ts", "Bluray-720p"),
        ("Harbour.S01E02.Fog.[Bluray720p].mkv", "Bluray-720p"),
        ("[Group] Harbour v3 [BD720p][03192D4C]", "Bluray-720p"),
        ("[Group] Harbour - 01 [BD][720p-AAC][0601BED4]", "Bluray-720p"),
        ("HARBOUR.S03E01-06.DUAL.Blu-ray.AC3.-GRP.avi", "Bluray-720p"),
        ("Harbour.S01E01.33.720p.HDDVD.x264-GRP.mkv", "Bluray-720p"),
        ("[RandomRemux] Harbour - 01 [720p BD][043EA407].mkv", "Bluray-720p"),
        ("Harbour.S01.720p.Blu-ray.Remux.AVC-GRP", "Bluray-720p"),
        ("Harbour.S02E13.1080p.BluRay.x264-AVCDVD", "Bluray-1080p"),
        ("[Group]_Harbour!!_01_(1920x1080_Blu-ray_FLAC)_[8370CB8F].mkv", "Bluray-1080p"),
        ("Harbour(2001) Bluray FHD Hi10P.mkv", "Bluray-1080p"),
        ("Harbour 2005 1080p UHD BluRay DD+7.1 x264-GRP.mkv", "Bluray-1080p"),
        ("Harbour.S02E13.1080p.BDLight.x265-GRP", "Bluray-1080p"),
        ("Harbour S01E01 [1440x1080 BD]", "Bluray-1080p"), ("Harbour S01E01 (1920x804 BluRay)", "Bluray-1080p"),
        ("Harbour.S01E01.HD-DVD.1080p", "Bluray-1080p"), ("Harbour.S01E01.1080p.BluRay.x264-REMUX", "Bluray-1080p"),
        ("Harbour - S01E12[JP BD Remux][ENG subs]", "Bluray-1080p Remux"),
        ("Harbour.S03E01.1080p.DTS-HD.MA.5.1.AVC.REMUX-GRP", "Bluray-1080p Remux"),
        ("Harbour.S01.1080p.BluRay.Hybrid-REMUX.AVC-GRP", "Bluray-1080p Remux"),
        ("Harbour S01E01 1080p-Remux", "Bluray-1080p Remux"),
        ("2x11 - La Truffa (Bluray Remux AVC 1080p DTS)", "Bluray-1080p Remux"),
        ("Harbour S01E01 [Bluray-1080p Remux]", "Bluray-1080p Remux"),
        ("Harbour.s05e13.4K.UHD.Bluray", "Bluray-2160p"),
        ("Harbour.S05.2160p.BDRip.AAC.7.1.HDR10.x265", "Bluray-2160p"),
        ("Harbour S01 UHD.BluRay.x265", "Bluray-2160p"),
        ("Harbour S01 2018 2160p BluRay Hybrid-REMUX AVC", "Bluray-2160p Remux"),
        ("Harbour S01E01 [Bluray-2160p Remux]", "Bluray-2160p Remux"),
        ("Harbour.S01E01.4K.Remastered.BluRay.x264", "Bluray-720p"),
    ]

    private static let files = [
        ("S07E23.mkv  ", "HDTV-720p"), ("S07E23 .avi  ", "SDTV"), ("Harbour.S02E15.divx", "SDTV"),
        ("Harbour.S01E01.wmv", "SDTV"),
        ("Harbour.S01E01.ts", "HDTV-720p"), ("Harbour.S01E01.dvr-ms", "SDTV"), ("Harbour.S01E01.webm", "Unknown"),
        ("Harbour.S01E01.iso", "DVD"),
        ("Harbour.S01E01.1080p.m2ts", "Bluray-1080p"), ("[host.com]_Episode_05_FHD.mp4", "HDTV-1080p"),
        ("Harbour.S02E15", "Unknown"),
        ("Harbour.S01E01.HEVC.10bit-GRP", "Unknown"), ("Harbour.S01E01.XviD-GRP", "SDTV"), ("", "Unknown"),
        (".", "Unknown"), ("mkv", "Unknown"),
        // Copies from the cinema are films: Sonarr reads none.
        ("Harbour.S01E01.TS.720p", "HDTV-720p"), ("Harbour.S01E01.HDCAM.1080p", "HDTV-1080p"),
    ]

    @Test(arguments: television + web + discs + files)
    func aNameHasTheQualityThatSonarrGivesIt(_ name: String, _ quality: String) {
        #expect(reading(of: name, .sonarr).quality.name(in: .sonarr) == quality)
    }

    @Test(arguments: VideoQuality.all(in: .sonarr))
    func sonarrsOwnNamesAreRead(_ quality: VideoQuality) {
        #expect(reading(of: "Harbour S01E01 [\(quality.name(in: .sonarr))]", .sonarr).quality == quality)
    }
}
