// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/output.h"
#include "sqlite/database.h"
#include "store/keeping/openregister.h"
#include "store/ledger.h"

#include <QGuiApplication>
#include <algorithm>
#include <memory>

namespace samspel::cli {

namespace {

QString usageOf(const Command& command) {
    return QStringLiteral("samspel-cli %1 %2")
        .arg(QLatin1String(command.name), QString::fromUtf8(command.usage));
}

QString help(const Language& language) {
    QString text =
        language.say("Cli", "samspel-cli: the register without a window.") + QStringLiteral("\n\n");
    for (const Command& command : commands()) {
        text += QStringLiteral("  ") + usageOf(command) + QLatin1Char('\n');
    }
    return text + QLatin1Char('\n') +
           language.say("Cli",
                        "Every command takes --lang nn|nb|en. Units by number: 0 the nation, two digits a "
                        "county, four "
                        "a municipality, nine a school; a region by its own code. Periods: 2023-24, 2023.") +
           QLatin1Char('\n') +
           language.say("Cli", "Exit: 0 done, 1 the data were refused (nothing written), 2 wrong usage, 3 "
                               "something outside the program "
                               "failed (disk, lock, damaged file).") +
           QLatin1Char('\n');
}

Language languageOf(const QStringList& words) {
    const auto at = words.indexOf(QStringLiteral("--lang"));
    QString code = at >= 0 && at + 1 < words.size() ? words[at + 1] : QString();
    for (const QString& word : words) {
        if (word.startsWith(QLatin1String("--lang="))) {
            code = word.sliced(7);
        }
    }
    if (!code.isEmpty() && !Language::codes().contains(code)) {
        throw WrongUsage(QStringLiteral("samspel-cli: --lang nn|nb|en"));
    }
    return Language::load(code.isEmpty() ? Language::systemCode() : code);
}

// What the world did, and what helps; the statement that failed is no help to anyone who reads this.
QString explain(const sqlite::Error& error, const Language& language) {
    const QString detail = QString::fromStdString(error.detail());
    if (error.full()) {
        return language.say("Cli", "The disk is full. Nothing was changed. Make room and try again.");
    }
    if (error.busy()) {
        return language.say(
            "Cli", "Another program is writing to the register. Nothing was changed. Try again in a moment.");
    }
    if (error.moved()) {
        return language.say(
            "Cli", "The register was moved, replaced or deleted meanwhile. Nothing was written, and what was "
                   "saved before lies in the file that was moved. Put it back, or name it where it is now.");
    }
    if (error.readOnly()) {
        return language.say(
            "Cli", "The register cannot be written: the file or its folder is write-protected. Nothing was "
                   "changed. Ask for the right to write there, or copy the register and work in the copy.");
    }
    if (error.damaged() || error.notADatabase()) {
        const QString what =
            error.wrongSum()
                ? language.say("Cli", "The file is damaged, or another program than Samspel has changed it.")
                : language.say("Cli", "The file is damaged (%1).").arg(detail);
        return what + QLatin1Char(' ') +
               language.say("Cli",
                            "It was not touched. Keep it, and open your newest backup; what is newer may "
                            "be read with: samspel-cli recover REGISTER -o NEW.samspel");
    }
    if (error.cannotOpen()) {
        return language.say("Cli",
                            "The file cannot be opened. Nothing was changed. Check its name, its folder "
                            "and your rights to it.");
    }
    if (error.tooLarge()) {
        return language
            .say("Cli",
                 "A text is too long: what one record holds, before and after a change, may take %1 MB, "
                 "which is as many million letters. Nothing was changed. Shorten the text, or keep it "
                 "as a file of its own.")
            .arg(language.whole(sqlite::largestValue >> 20));
    }
    return language
        .say("Cli", "The file could not be read or written (%1). Nothing was changed. Check the disk or the "
                    "connection, then try again.")
        .arg(detail);
}

Exit run(const Command& command, const QStringList& words, const Language& language) {
    try {
        const Arguments arguments(words, command.options, command.least, command.most, language);
        return command.run(arguments, language);
    } catch (const WrongUsage& wrong) {
        tell(QString::fromUtf8(wrong.what()));
        tell(usageOf(command));
        return Exit::usage;
    } catch (const NotARegister& refused) {
        tell(QString::fromUtf8(refused.what()));
        return Exit::world;
    } catch (const InUse& refused) {
        tell(QString::fromUtf8(refused.what()));
        return Exit::world;
    } catch (const NoBackup& refused) {
        tell(QString::fromUtf8(refused.what()));
        return Exit::world;
    } catch (const NotRestored& refused) {
        tell(QString::fromUtf8(refused.what()));
        return Exit::world;
    } catch (const NotPrinted&) {
        tell(language.say("Cli", "The answer is cut short: standard output takes no more (a full disk, or a "
                                 "closed terminal). What the command had changed in the register by then, "
                                 "stays. See its history before you run it once more."));
        return Exit::world;
    } catch (const IsOfRegister& refused) {
        tell(language
                 .say("Cli", "%1 is a register, or belongs to one, and nothing is written over it. Nothing "
                             "was changed. Choose another name for the file.")
                 .arg(QString::fromUtf8(refused.what())));
        return Exit::world;
    } catch (const NotWritten& failed) {
        tell(language
                 .say("Cli", "This could not be written: %1. No half file is left, and the register is as it "
                             "was. Check the name, the folder and the disk.")
                 .arg(QString::fromUtf8(failed.what())));
        return Exit::world;
    } catch (const sqlite::Error& error) {
        tell(explain(error, language));
        return Exit::world;
    } catch (const std::exception& error) {
        tell(language
                 .say("Cli",
                      "It did not work: %1. What was saved before stays. Try again; if it happens once "
                      "more, make a backup and report it with these words.")
                 .arg(QString::fromUtf8(error.what())));
        return Exit::world;
    }
}

std::unique_ptr<QCoreApplication> application(int& argc, char** argv, bool paints) {
    if (!paints) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    // Pictures and pages are made without a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Exit start(int& argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    const auto command = std::find_if(commands().begin(), commands().end(),
                                      [&](const Command& c) { return name == QLatin1String(c.name); });
    const bool isKnown = command != commands().end();
    const auto app = application(argc, argv, isKnown && command->paints);
    try {
        const Language language = languageOf(words);
        if (isKnown) {
            return run(*command, words, language);
        }
        if (name == QLatin1String("--version")) {
            print(QStringLiteral("samspel-cli " SAMSPEL_VERSION "\n"));
            return Exit::done;
        }
        if (name == QLatin1String("help") || name == QLatin1String("--help") || name == QLatin1String("-h")) {
            print(help(language));
            return Exit::done;
        }
        if (!name.isEmpty()) {
            tell(language.say("Cli", "There is no command “%1”.").arg(name));
        }
        tell(help(language));
    } catch (const WrongUsage& wrong) {
        tell(QString::fromUtf8(wrong.what()));
    }
    return Exit::usage;
}

} // namespace

} // namespace samspel::cli

int main(int argc, char** argv) { return static_cast<int>(samspel::cli::start(argc, argv)); }
