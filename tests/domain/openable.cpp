// SPDX-License-Identifier: MIT
#include "domain/openable.h"

#include "support/text.h"

using namespace samspel;

TEST_CASE("what would run is known by its name, on whatever machine it was written", "[hostile]") {
    for (const QString& name :
         {u"a.exe"_s, u"Referat.pdf.exe"_s, u"a.EXE"_s, u"a.lnk"_s, u"a.desktop"_s, u"x.ps1"_s, u"a.exe. ."_s,
          u"møte.sh"_s, u"a.js"_s, u"side.html"_s, u"a.url"_s}) {
        INFO(name.toStdString());
        CHECK(runsWhenOpened(name));
    }
    for (const QString& name : {u"Referat.pdf"_s, u"plan.docx"_s, u"tal.xlsx"_s, u"exe"_s, u"bilete.png"_s,
                                u"notat.txt"_s, u"exe.odt"_s, QString()}) {
        INFO(name.toStdString());
        CHECK_FALSE(runsWhenOpened(name));
    }
}

TEST_CASE("a path to another machine is no path on this one", "[hostile]") {
    for (const QString& path :
         {u"\\\\server\\share\\a.pdf"_s, u"//server/share/a.pdf"_s, u"https://x.example/a.pdf"_s,
          u"file://server/a.pdf"_s, u"smb://x/a"_s, u"javascript:alert(1)"_s, u" \\\\x\\y"_s}) {
        INFO(path.toStdString());
        CHECK(leadsElsewhere(path));
    }
    for (const QString& path : {u"/home/kari/a.pdf"_s, u"C:\\Users\\a.pdf"_s, u"C:/a.pdf"_s, u"a.pdf"_s,
                                u"/srv/møte 10:30.pdf"_s, QString()}) {
        INFO(path.toStdString());
        CHECK_FALSE(leadsElsewhere(path));
    }
}
