// SPDX-License-Identifier: MIT
// Composition: reads what was asked for on the command line, makes the window and hands it what it needs.
#include "store/keeping/backups.h"
#include "ui/parts/noting.h"
#include "ui/places.h"
#include "ui/shell/application.h"
#include "ui/shell/damagedsettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/messageline.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sample.h"
#include "ui/shell/theme.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>

namespace {

using namespace samspel;

struct Wish {
    QString reg;
    QString picture;
    QString language;
    QString theme;
    QString place;
    bool isSample = false;
    bool endsWhenPainted = false;
};

// Usage and its mistakes are for a terminal, in English like samspel-cli.
Wish readWish(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A register for partnerships that develop schools."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("REGISTER"), QStringLiteral("The register to open."),
                                 QStringLiteral("[REGISTER]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QStringLiteral("Open a copy of the sample register."));
    const QCommandLineOption picture(QStringLiteral("picture"),
                                     QStringLiteral("Write a picture of REGISTER's dashboard, and end."),
                                     QStringLiteral("FILE.png"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("nn, nb or en; this time only."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark; this time only."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption place(
        QStringLiteral("place"),
        QStringLiteral("With --picture: another page than the dashboard, as today, networks "
                       "or money."),
        QStringLiteral("PAGE"), QStringLiteral("figures"));
    QCommandLineOption untilPainted(QStringLiteral("until-painted"),
                                    QStringLiteral("End after the first paint, to measure the start."));
    untilPainted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sample, picture, language, theme, place, untilPainted});
    parser.process(application);
    const auto refuse = [&](const char* why) {
        std::fprintf(stderr, "samspel: %s\n", why);
        std::exit(2);
    };
    const QStringList files = parser.positionalArguments();
    Wish wish{files.value(0),      parser.value(picture), parser.value(language),    parser.value(theme),
              parser.value(place), parser.isSet(sample),  parser.isSet(untilPainted)};
    if (files.size() > 1 || (wish.isSample && !files.isEmpty())) {
        refuse("one register at a time");
    }
    if (!wish.picture.isEmpty() && files.isEmpty() && !wish.isSample) {
        refuse("--picture needs a REGISTER");
    }
    if (!wish.language.isEmpty() && !Language::codes().contains(wish.language)) {
        refuse("--lang is nn, nb or en");
    }
    if (!wish.theme.isEmpty() && wish.theme != QLatin1String("light") &&
        wish.theme != QLatin1String("dark")) {
        refuse("--theme is light or dark");
    }
    return wish;
}

// A picture that is written is handed out, as one that a person saves is.
void notePicture(MainWindow& window, const QString& file, const QString& place) {
    const Page* page = window.page(place.toLatin1());
    const auto out = page != nullptr ? page->handedByPicture() : std::nullopt;
    if (!out || window.ledger() == nullptr) {
        return;
    }
    QFile written(file);
    Release noting =
        withFile(*out, file, written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray());
    noting.medium = Medium::picture;
    const Message told = noted(*window.ledger(), noting, QString(), window.language());
    if (told.kind != Message::Kind::done) {
        std::fprintf(stderr, "samspel:%s\n", qPrintable(told.text));
    }
}

// The window as it would stand before a person, but nowhere to be seen.
int takePicture(MainWindow& window, const QString& file, const QString& place) {
    if (window.page(place.toLatin1()) == nullptr) {
        QStringList known;
        for (const Place& one : allPlaces()) {
            known << QString::fromLatin1(one.id);
        }
        std::fprintf(stderr, "samspel: there is no page %s. Pages are: %s.\n", qPrintable(place),
                     qPrintable(known.join(QStringLiteral(", "))));
        return 2;
    }
    constexpr QSize size(1600, 1000);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(size);
    window.showPlace(place.toLatin1());
    window.show();
    QCoreApplication::sendPostedEvents();
    // A layout that changes a widget's height lays out once more, and what is below it once more again.
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
    }
    while (window.page(place.toLatin1()) != nullptr && window.page(place.toLatin1())->isWaiting()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    if (!window.grab().save(file, "PNG")) {
        std::fprintf(stderr, "samspel: %s could not be written. Check the folder, and that there is room.\n",
                     qPrintable(file));
        return 3;
    }
    notePicture(window, file, place);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    Application application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("samspel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMSPEL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("no.samspel.Samspel"));
    const Wish wish = readWish(application);

    // Language and theme from the command line hold this time only, and what else a person does is kept. A
    // picture is the same on every machine.
    QTemporaryDir passing;
    QSettings kept(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("samspel"),
                   QStringLiteral("samspel"));
    const QString damaged = keepDamaged(kept);
    QSettings once(passing.filePath(QStringLiteral("samspel.ini")), QSettings::IniFormat);
    Preferences preferences(wish.picture.isEmpty() ? kept : once);
    preferences.useLanguageOnce(wish.language);
    if (!wish.theme.isEmpty() || !wish.picture.isEmpty()) {
        preferences.useThemeOnce(wish.theme == QLatin1String("dark") ? ThemeChoice::dark
                                                                     : ThemeChoice::light);
    }

    Appearance appearance(application);
    MainWindow window(preferences, appearance,
                      {allPlaces(), Asking::dialogs(), dataFolder(),
                       wish.picture.isEmpty() ? BackupPlace::ownFolder() : QString()});
    QObject::connect(&application, &Application::failed, &window, &MainWindow::tell);
    const bool isOpen = wish.isSample         ? window.openSample()
                        : !wish.reg.isEmpty() ? window.openRegister(wish.reg)
                        : !preferences.recentRegisters().isEmpty() &&
                                QFile::exists(preferences.recentRegisters().constFirst())
                            ? window.openRegister(preferences.recentRegisters().constFirst())
                            : false;
    if (!wish.picture.isEmpty()) {
        if (!isOpen) {
            std::fprintf(stderr, "samspel: %s\n", qPrintable(window.lastMessage()));
            return 3;
        }
        return takePicture(window, wish.picture, wish.place);
    }
    if (!damaged.isEmpty()) {
        window.tell(
            {MainWindow::tr("The program's settings could not be read whole, so choices and drafts may be "
                            "missing. The register is whole. A copy of the settings is kept as %1.")
                 .arg(damaged),
             Message::Kind::trouble});
    }
    window.show();
    if (wish.endsWhenPainted) {
        QCoreApplication::processEvents();
        return 0;
    }
    return QApplication::exec();
}
