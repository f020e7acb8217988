/// Answers in the shapes of qBittorrent 4.5 to 5.2, with nothing real in them.
enum QBittorrentSamples {
    static let hash = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

    /// One torrent as `torrents/info` lists it, up to its closing brace.
    static let torrent = """
        {"added_on":1700000000,"amount_left":700,"auto_tmm":false,"availability":1.5,"category":"tv","completed":300,\
        "completion_on":-1,"content_path":"/downloads/A","dl_limit":0,"dlspeed":100,"download_path":"","downloaded":300,\
        "downloaded_session":300,"eta":7,"f_l_piece_prio":false,"force_start":false,"hash":"\(hash)",\
        "infohash_v1":"\(hash)","infohash_v2":"","last_activity":1700000100,\
        "magnet_uri":"magnet:?xt=urn:btih:\(hash)&tr=http%3a%2f%2ftracker%2fp4sskey%2fannounce","max_ratio":-1,\
        "max_seeding_time":-1,"name":"A","num_complete":1,"num_incomplete":0,"num_leechs":0,"num_seeds":1,"priority":1,\
        "progress":0.3,"ratio":0,"ratio_limit":-2,"save_path":"/downloads","seeding_time":0,"seeding_time_limit":-2,\
        "seen_complete":-1,"seq_dl":false,"size":1000,"state":"downloading","super_seeding":false,"tags":"x, y",\
        "time_active":10,"total_size":1000,"tracker":"http://tracker/p4sskey/announce","trackers_count":1,"up_limit":0,\
        "uploaded":0,"uploaded_session":0,"upspeed":0}
        """

    static let properties = """
        {"addition_date":1,"comment":"","completion_date":-1,"created_by":"","creation_date":0,"dl_limit":-1,"dl_speed":0,\
        "dl_speed_avg":0,"eta":8640000,"last_seen":-1,"nb_connections":0,"nb_connections_limit":100,"peers":0,\
        "peers_total":0,"piece_size":1,"pieces_have":0,"pieces_num":1,"reannounce":0,"save_path":"/","seeding_time":0,\
        "seeds":0,"seeds_total":0,"share_ratio":0,"time_elapsed":0,"total_downloaded":0,"total_downloaded_session":0,\
        "total_size":1,"total_uploaded":0,"total_uploaded_session":0,"total_wasted":0,"up_limit":-1,"up_speed":0,\
        "up_speed_avg":0}
        """

    static let transfer = """
        {"connection_status":"connected","dht_nodes":0,"dl_info_data":0,"dl_info_speed":0,"dl_rate_limit":0,\
        "up_info_data":0,"up_info_speed":0,"up_rate_limit":0}
        """

    static let server = """
        {"alltime_dl":1,"alltime_ul":2,"average_time_queue":0,"connection_status":"connected","dht_nodes":0,\
        "dl_info_data":0,"dl_info_speed":0,"dl_rate_limit":0,"free_space_on_disk":5000000000000,"global_ratio":"-",\
        "queued_io_jobs":0,"queueing":true,"read_cache_hits":"0","read_cache_overload":"0","refresh_interval":1500,\
        "total_buffers_size":0,"total_peer_connections":0,"total_queued_size":0,"total_wasted_session":0,\
        "up_info_data":0,"up_info_speed":0,"up_rate_limit":0,"use_alt_speed_limits":false,"write_cache_overload":"0"}
        """

    static let preferences = """
        {"save_path":"/downloads","temp_path_enabled":false,"temp_path":"/temp","incomplete_files_ext":false,\
        "auto_tmm_enabled":false,"torrent_changed_tmm_enabled":true,"category_changed_tmm_enabled":false,\
        "preallocate_all":false,"queueing_enabled":true,"max_active_downloads":3,"max_active_uploads":3,\
        "max_active_torrents":5,"dont_count_slow_torrents":false,"dl_limit":0,"up_limit":0,"alt_dl_limit":1,\
        "alt_up_limit":1,"scheduler_enabled":false,"max_ratio_enabled":false,"max_ratio":-1,\
        "max_seeding_time_enabled":false,"max_seeding_time":-1,"max_ratio_act":0,"listen_port":6881,"upnp":false,\
        "current_network_interface":"","current_interface_address":"","dht":true,"pex":true,"lsd":true,"encryption":0,\
        "anonymous_mode":false,"web_ui_port":8080,"web_ui_address":"*","web_ui_username":"admin","web_ui_domain_list":"*",\
        "web_ui_host_header_validation_enabled":true,"web_ui_csrf_protection_enabled":true,\
        "web_ui_max_auth_fail_count":5,"web_ui_ban_duration":3600,"web_ui_session_timeout":3600,"bypass_local_auth":false,\
        "bypass_auth_subnet_whitelist_enabled":false,"unheard_of":7}
        """

    static let rule = """
        {"enabled":true,"mustContain":"a","mustNotContain":"","useRegex":false,"episodeFilter":"","smartFilter":false,\
        "previouslyMatchedEpisodes":[],"affectedFeeds":["http://feed/p4sskey"],"ignoreDays":0,"lastMatch":""}
        """
}
