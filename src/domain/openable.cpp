// SPDX-License-Identifier: MIT
#include "domain/openable.h"

#include <QSet>

namespace samspel {

bool runsWhenOpened(const QString& name) {
    // Of Windows, macOS and Linux alike, for a register is carried from one to another.
    static const QSet<QString> endings{
        QStringLiteral("exe"),        QStringLiteral("com"),         QStringLiteral("bat"),
        QStringLiteral("cmd"),        QStringLiteral("scr"),         QStringLiteral("pif"),
        QStringLiteral("msi"),        QStringLiteral("msp"),         QStringLiteral("ps1"),
        QStringLiteral("psm1"),       QStringLiteral("vbs"),         QStringLiteral("vbe"),
        QStringLiteral("js"),         QStringLiteral("jse"),         QStringLiteral("wsf"),
        QStringLiteral("wsh"),        QStringLiteral("hta"),         QStringLiteral("cpl"),
        QStringLiteral("dll"),        QStringLiteral("lnk"),         QStringLiteral("url"),
        QStringLiteral("reg"),        QStringLiteral("jar"),         QStringLiteral("jnlp"),
        QStringLiteral("sh"),         QStringLiteral("bash"),        QStringLiteral("csh"),
        QStringLiteral("zsh"),        QStringLiteral("py"),          QStringLiteral("pyw"),
        QStringLiteral("pl"),         QStringLiteral("rb"),          QStringLiteral("run"),
        QStringLiteral("bin"),        QStringLiteral("appimage"),    QStringLiteral("desktop"),
        QStringLiteral("app"),        QStringLiteral("command"),     QStringLiteral("workflow"),
        QStringLiteral("scpt"),       QStringLiteral("deb"),         QStringLiteral("rpm"),
        QStringLiteral("flatpakref"), QStringLiteral("snap"),        QStringLiteral("chm"),
        QStringLiteral("gadget"),     QStringLiteral("application"), QStringLiteral("appref-ms"),
        QStringLiteral("iso"),        QStringLiteral("img"),         QStringLiteral("vhd"),
        QStringLiteral("vhdx"),       QStringLiteral("dmg"),         QStringLiteral("pkg"),
        QStringLiteral("scf"),        QStringLiteral("inf"),         QStringLiteral("settingcontent-ms"),
        QStringLiteral("html"),       QStringLiteral("htm"),         QStringLiteral("svg"),
        QStringLiteral("mht"),        QStringLiteral("mhtml"),       QStringLiteral("xhtml")};
    // Windows overlooks spaces and dots at the end of a name.
    QString bare = name;
    while (bare.endsWith(QLatin1Char('.')) || bare.endsWith(QLatin1Char(' '))) {
        bare.chop(1);
    }
    return endings.contains(bare.section(QLatin1Char('.'), -1).toLower()) && bare.contains(QLatin1Char('.'));
}

bool leadsElsewhere(const QString& path) {
    const QString slashes = QString(path.trimmed()).replace(QLatin1Char('\\'), QLatin1Char('/'));
    const bool isDrive = slashes.size() > 1 && slashes[0].isLetter() && slashes[1] == QLatin1Char(':');
    const auto colon = slashes.indexOf(QLatin1Char(':'));
    const auto slash = slashes.indexOf(QLatin1Char('/'));
    const bool hasScheme = !isDrive && colon > 0 && (slash < 0 || colon < slash);
    return slashes.startsWith(QLatin1String("//")) || hasScheme;
}

} // namespace samspel
