/// Languages of sound and subtitles in names, as `[EN+DE]`.
enum NamingLanguages {
    /// The languages in brackets, each once; empty where there are none.
    ///
    /// - Parameter filter: `EN+DE` for these alone and in this order, `EN+` with `--` for any more, `-EN-DE` for all
    ///   but these.
    static func listed(_ codes: [String], filter: String?, leavingOutEnglish: Bool = false) -> String {
        var languages: [String] = []
        for code in codes.map(\.trimmingSpaces) where !code.isEmpty && code != "und" {
            let language = twoLetters(code)
            if !languages.contains(language) { languages.append(language) }
        }
        var listed = languages
        if let filter, !filter.isBlank {
            if filter.hasPrefix("-") {
                let unwanted = filter.split(separator: "-").map(String.init)
                listed.removeAll { unwanted.contains($0) }
            } else {
                listed = []
                for wanted in filter.split(separator: "+").map(String.init) {
                    if languages.contains(wanted), !listed.contains(wanted) { listed.append(wanted) }
                }
            }
            if filter.hasSuffix("+"), listed.count != languages.count { listed.append("--") }
        }
        if listed.isEmpty || leavingOutEnglish && listed == ["EN"] { return "" }
        return "[\(listed.joined(separator: "+"))]"
    }

    /// `DE` of `ger`, `deu`, `de` and `de-AT`; a code that has no short form as it is, in capitals.
    static func twoLetters(_ code: String) -> String {
        let code = code.lowercased()
        let language = String(code.prefix { $0 != "-" && $0 != "_" })
        return (shortForms[language] ?? language).uppercased()
    }

    private static let shortForms: [String: String] = {
        var forms: [String: String] = [:]
        for row in rows.split(whereSeparator: \.isWhitespace) {
            let names = row.split(separator: "=")
            for long in names[1].split(separator: ",") { forms[String(long)] = String(names[0]) }
        }
        return forms
    }()

    /// ISO 639-1 on the left, ISO 639-2 on the right: where there are two codes, the terminological one first.
    private static let rows = """
        aa=aar ab=abk ae=ave af=afr ak=aka am=amh an=arg ar=ara as=asm av=ava ay=aym az=aze ba=bak be=bel bg=bul
        bi=bis bm=bam bn=ben bo=bod,tib br=bre bs=bos ca=cat ce=che ch=cha co=cos cr=cre cs=ces,cze cu=chu cv=chv
        cy=cym,wel da=dan de=deu,ger dv=div dz=dzo ee=ewe el=ell,gre en=eng eo=epo es=spa et=est eu=eus,baq fa=fas,per
        ff=ful fi=fin fj=fij fo=fao fr=fra,fre fy=fry ga=gle gd=gla gl=glg gn=grn gu=guj gv=glv ha=hau he=heb hi=hin
        ho=hmo hr=hrv ht=hat hu=hun hy=hye,arm hz=her ia=ina id=ind ie=ile ig=ibo ii=iii ik=ipk io=ido is=isl,ice
        it=ita iu=iku ja=jpn jv=jav ka=kat,geo kg=kon ki=kik kj=kua kk=kaz kl=kal km=khm kn=kan ko=kor kr=kau ks=kas
        ku=kur kv=kom kw=cor ky=kir la=lat lb=ltz lg=lug li=lim ln=lin lo=lao lt=lit lu=lub lv=lav mg=mlg mh=mah
        mi=mri,mao mk=mkd,mac ml=mal mn=mon mr=mar ms=msa,may mt=mlt my=mya,bur na=nau nb=nob nd=nde ne=nep ng=ndo
        nl=nld,dut nn=nno no=nor nr=nbl nv=nav ny=nya oc=oci oj=oji om=orm or=ori os=oss pa=pan pi=pli pl=pol ps=pus
        pt=por qu=que rm=roh rn=run ro=ron,rum ru=rus rw=kin sa=san sc=srd sd=snd se=sme sg=sag si=sin sk=slk,slo
        sl=slv sm=smo sn=sna so=som sq=sqi,alb sr=srp ss=ssw st=sot su=sun sv=swe sw=swa ta=tam te=tel tg=tgk th=tha
        ti=tir tk=tuk tl=tgl tn=tsn to=ton tr=tur ts=tso tt=tat tw=twi ty=tah ug=uig uk=ukr ur=urd uz=uzb ve=ven
        vi=vie vo=vol wa=wln wo=wol xh=xho yi=yid yo=yor za=zha zh=zho,chi zu=zul
        """
}
