// SPDX-License-Identifier: MIT
#include "ui/shell/attempt.h"

#include "sqlite/database.h"
#include "sqlite/error.h"
#include "store/keeping/openregister.h"
#include "store/ledger.h"

#include <QCoreApplication>
#include <filesystem>
#include <new>

namespace samspel {

namespace {

struct Attempt {
    Q_DECLARE_TR_FUNCTIONS(Attempt)
};

struct Trouble {
    QString happened;
    QString safe;
    QString toDo;
};

QString nothingChanged() { return Attempt::tr("Nothing in the register has changed."); }

// SQLITE_READONLY_DBMOVED: the file has another name or place than when it was opened.
constexpr int movedAway = 1032;

Trouble explain(const sqlite::Error& error) {
    if (error.code() == movedAway) {
        return {Attempt::tr("the file was moved, renamed or deleted while it was open."),
                Attempt::tr("What was saved before is in the file, wherever it is now."),
                Attempt::tr("Close the register, put the file back, and open it again.")};
    }
    if (error.full()) {
        return {Attempt::tr("the disk is full."), nothingChanged(),
                Attempt::tr("Free some space, then try again.")};
    }
    if (error.moved()) {
        return {
            Attempt::tr("the register was moved, replaced or deleted while it was open here."),
            Attempt::tr("Nothing was written, and what was saved before lies in the file that was moved."),
            Attempt::tr("Put the file back, or open it anew from where it is now.")};
    }
    if (error.readOnly()) {
        return {Attempt::tr("the register can only be read: the file or its folder is write-protected."),
                nothingChanged(),
                Attempt::tr(
                    "Ask for the right to write there, or make a copy of the register and work in that.")};
    }
    if (error.busy()) {
        return {
            Attempt::tr("something else is writing to the register just now: an import, or another program."),
            nothingChanged(), Attempt::tr("Wait a moment, or close the register elsewhere, then try again.")};
    }
    if (error.notADatabase()) {
        return {Attempt::tr("the file is no Samspel register."), Attempt::tr("It was not touched."),
                Attempt::tr("Choose another file.")};
    }
    if (error.damaged()) {
        return {
            error.wrongSum()
                ? Attempt::tr("the file is damaged, or another program than Samspel has changed it.")
                : Attempt::tr("the file is damaged."),
            Attempt::tr("Nothing more was written to it, and no wrong figure was shown."),
            Attempt::tr("Go on from the newest good backup, or from a copy of what can still be read; the "
                        "file itself is kept as it is.")};
    }
    if (error.cannotOpen()) {
        return {Attempt::tr("the file could not be opened."), Attempt::tr("It was not touched."),
                Attempt::tr("Check that the file and its folder are there, and that you may write there.")};
    }
    if (error.io()) {
        return {
            Attempt::tr("the disk or the network folder did not answer as it should."), nothingChanged(),
            Attempt::tr("Check the disk or the connection, then try again; make a backup when it works.")};
    }
    if (error.tooLarge()) {
        return {Attempt::tr("a text is too long. What one record holds, before and after a change, may take "
                            "%1 MB, which is as many million letters.")
                    .arg(sqlite::largestValue >> 20),
                nothingChanged(), Attempt::tr("Shorten the text, or keep it as a file of its own.")};
    }
    if (error.interrupted()) {
        return {Attempt::tr("it was stopped."), nothingChanged(), Attempt::tr("Try again when it suits.")};
    }
    return {Attempt::tr("the register answered “%1”.").arg(QString::fromStdString(error.detail())),
            nothingChanged(),
            Attempt::tr("Try again. If it happens once more, make a backup and report it with these words.")};
}

Trouble explain(const std::exception& error) {
    if (dynamic_cast<const sqlite::StaleChange*>(&error) != nullptr) {
        return {Attempt::tr("what it concerns has been changed since."), nothingChanged(),
                Attempt::tr("Look at the history first.")};
    }
    if (const auto* database = dynamic_cast<const sqlite::Error*>(&error)) {
        return explain(*database);
    }
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) {
        return {Attempt::tr("there is not enough memory."), nothingChanged(),
                Attempt::tr("Close other programs, then try again.")};
    }
    const QString said = QString::fromLocal8Bit(error.what());
    if (dynamic_cast<const std::filesystem::filesystem_error*>(&error) != nullptr) {
        return {Attempt::tr("the system answered “%1”.").arg(said), nothingChanged(),
                Attempt::tr("Check the name and the folder, then try again.")};
    }
    return {Attempt::tr("the work was interrupted: %1.").arg(said), nothingChanged(),
            Attempt::tr("Try again. If it happens once more, make a backup and report it with these words.")};
}

// In the person's words: what happened, what is safe, what to do.
bool saysAll(const std::exception& error) {
    return dynamic_cast<const NotARegister*>(&error) != nullptr ||
           dynamic_cast<const InUse*>(&error) != nullptr ||
           dynamic_cast<const NoBackup*>(&error) != nullptr ||
           dynamic_cast<const NotRestored*>(&error) != nullptr;
}

} // namespace

Message troubleOf(const QString& tried, const std::exception& error) {
    if (saysAll(error)) {
        return {QString::fromUtf8(error.what()), Message::Kind::trouble};
    }
    const Trouble trouble = explain(error);
    const auto* database = dynamic_cast<const sqlite::Error*>(&error);
    return {Attempt::tr("“%1” did not succeed: %2 %3 %4")
                .arg(tried, trouble.happened, trouble.safe, trouble.toDo),
            Message::Kind::trouble, false, database != nullptr && database->damaged()};
}

std::optional<Message> attempt(const QString& tried, const std::function<void()>& work) {
    try {
        work();
    } catch (const std::exception& error) {
        return troubleOf(tried, error);
    }
    return std::nullopt;
}

} // namespace samspel
