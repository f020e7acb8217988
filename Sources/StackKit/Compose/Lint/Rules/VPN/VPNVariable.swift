extension LintRule {
    /// A variable that gluetun does not have.
    static let vpnVariable = LintRule(
        "vpn-variable", .warning,
        reason: "Gluetun ignores variables it does not know, so that what they were to bring about does not happen.",
        fix: "Take it out, or use the name that gluetun has."
    ) { subject in
        subject.each { name, service in
            guard subject.apps[name] == "gluetun" else { return [] }
            return service.environment.compactMap { variable, _ in
                guard families.contains(where: variable.hasPrefix), !known(variable) else { return nil }
                let path = subject.path(name, "environment", .name(variable))
                if let hint = meant[variable] { return LintMatch("gluetun has no `\(variable)`", at: path, fix: hint) }
                let hint = variable.nearest(of: names).map { "Did you mean `\($0)`?" }
                return LintMatch("gluetun has no `\(variable)`", at: path, fix: hint)
            }
        }
    }

    private static let families = [
        "VPN_", "OPENVPN_", "WIREGUARD_", "FIREWALL", "SERVER_", "HEALTH_", "DNS_", "DOT", "KILL",
    ]

    private static let meant = [
        "VPN_KILL_SWITCH": "Take it out: gluetun's firewall is its kill switch, and always on.",
        "KILL_SWITCH": "Take it out: gluetun's firewall is its kill switch, and always on.",
        "VPN_ENABLED": "Take it out: gluetun is always on.", "VPN_PROVIDER": "Write `VPN_SERVICE_PROVIDER`.",
        "VPN_PROTOCOL": "Write `VPN_TYPE` for openvpn or wireguard, `OPENVPN_PROTOCOL` for udp or tcp.",
        "VPN_PORT": "Write `VPN_ENDPOINT_PORT`.", "VPN_DNS": "Write `DNS_ADDRESS`.",
        "OPENVPN_USERNAME": "Write `OPENVPN_USER`.",
    ]

    /// A secret may also be read from a file.
    private static func known(_ variable: String) -> Bool {
        names.contains(variable) || variable.hasSuffix("_SECRETFILE") && names.contains(String(variable.dropLast(11)))
    }

    private static let names: Set<String> = Set(
        """
        VPN_SERVICE_PROVIDER VPN_TYPE VPN_INTERFACE VPN_ENDPOINT_IP VPN_ENDPOINT_PORT VPN_PORT_FORWARDING
        VPN_PORT_FORWARDING_PROVIDER VPN_PORT_FORWARDING_LISTENING_PORT VPN_PORT_FORWARDING_STATUS_FILE
        VPN_PORT_FORWARDING_UP_COMMAND VPN_PORT_FORWARDING_DOWN_COMMAND VPN_PORT_FORWARDING_USERNAME
        VPN_PORT_FORWARDING_PASSWORD VPN_UP_COMMAND VPN_DOWN_COMMAND VPN_PORT_FORWARDING_LISTENING_PORTS
        VPN_PORT_FORWARDING_PORTS_COUNT OPENVPN_USER OPENVPN_PASSWORD OPENVPN_PROTOCOL OPENVPN_VERSION OPENVPN_VERBOSITY
        OPENVPN_FLAGS OPENVPN_CIPHERS OPENVPN_AUTH OPENVPN_ROOT OPENVPN_PROCESS_USER OPENVPN_CUSTOM_CONFIG OPENVPN_CERT
        OPENVPN_KEY OPENVPN_CLIENTCRT OPENVPN_CLIENTKEY OPENVPN_ENCRYPTED_KEY OPENVPN_KEY_PASSPHRASE OPENVPN_IPV6
        OPENVPN_MSSFIX OPENVPN_INTERFACE OPENVPN_ENDPOINT_IP OPENVPN_ENDPOINT_PORT WIREGUARD_PRIVATE_KEY
        WIREGUARD_PRESHARED_KEY WIREGUARD_PUBLIC_KEY WIREGUARD_ADDRESSES WIREGUARD_ALLOWED_IPS WIREGUARD_MTU
        WIREGUARD_IMPLEMENTATION WIREGUARD_INTERFACE WIREGUARD_ENDPOINT_IP WIREGUARD_ENDPOINT_PORT
        WIREGUARD_PERSISTENT_KEEPALIVE_INTERVAL WIREGUARD_CONF FIREWALL FIREWALL_VPN_INPUT_PORTS FIREWALL_INPUT_PORTS
        FIREWALL_DEBUG FIREWALL_OUTBOUND_SUBNETS FIREWALL_IPTABLES_LOG_LEVEL
        FIREWALL_ENABLED_DISABLING_IT_SHOOTS_YOU_IN_YOUR_FOOT SERVER_COUNTRIES SERVER_REGIONS SERVER_CITIES
        SERVER_HOSTNAMES SERVER_NAMES SERVER_NUMBER SERVER_CATEGORIES HEALTH_SERVER_ADDRESS HEALTH_TARGET_ADDRESS
        HEALTH_TARGET_ADDRESSES HEALTH_ICMP_TARGET_IP HEALTH_ICMP_TARGET_IPS HEALTH_RESTART_VPN
        HEALTH_SMALL_CHECK_TYPE HEALTH_SUCCESS_WAIT_DURATION HEALTH_VPN_DURATION_INITIAL HEALTH_VPN_DURATION_ADDITION
        DNS_ADDRESS DNS_SERVER DNS_KEEP_NAMESERVER DNS_UPDATE_PERIOD DNS_UPSTREAM_RESOLVERS
        DNS_UPSTREAM_RESOLVER_TYPE DNS_UPSTREAM_PLAIN_ADDRESSES DNS_UPSTREAM_IPV6 DNS_CACHING DNS_BLOCK_IPS
        DNS_BLOCK_IP_PREFIXES DNS_UNBLOCK_HOSTNAMES DNS_REBINDING_PROTECTION_EXEMPT_HOSTNAMES DOT DOT_PROVIDERS
        DOT_CACHING DOT_IPV6 DOT_PRIVATE_ADDRESS DOT_VERBOSITY DOT_VERBOSITY_DETAILS DOT_VALIDATION_LOGLEVEL
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
