// SPDX-License-Identifier: MIT
#include "store/keeping/openregister.h"

#include "sqlite/database.h"
#include "store/author.h"
#include "store/ledger.h"
#include "store/migrations.h"
#include "store/newer.h"

#include <QFileInfo>

namespace samspel {

namespace {

// What cannot be looked at now, Ledger::open() explains.
bool isOlder(const QString& path) {
    try {
        sqlite::Database database(QFileInfo(path).filesystemAbsoluteFilePath(), sqlite::Mode::readOnly);
        return isRegister(database) && schemaOf(database) < newestSchema();
    } catch (const sqlite::Error&) {
        return false;
    }
}

QString noLock(const QString& path, const Language& language) {
    return language
        .say("Keeping", "%1 can only be read now, for no lock could be made beside it: the disk is full, or "
                        "does not answer, or the name is too long. Nothing was changed. Free some space, "
                        "check the disk or give the file a shorter name, and open the register again.")
        .arg(path);
}

} // namespace

InUse inUse(const Writer& writer, const Language& language) {
    return InUse(language
                     .say("Keeping",
                          "The register is open elsewhere: %1. Nothing was changed. Close it there, or "
                          "wait, then try again.")
                     .arg(writer.inWords(language))
                     .toStdString());
}

OpenRegister::OpenRegister() = default;
OpenRegister::OpenRegister(OpenRegister&&) noexcept = default;
OpenRegister::~OpenRegister() = default;

OpenRegister& OpenRegister::operator=(OpenRegister&& other) noexcept {
    ledger = std::move(other.ledger); // it closes before its lock is let go
    lock = std::move(other.lock);
    writer = std::move(other.writer);
    remark = std::move(other.remark);
    return *this;
}

OpenRegister openForWork(const QString& path, const Language& language, OpenWish wish) {
    OpenRegister opened;
    const QFileInfo file(path);
    if (!file.isFile()) {
        opened.ledger = Ledger::open(path, language); // says so
        return opened;
    }
    if (wish.held && wish.held->isOf(path)) {
        opened.lock = wish.held;
    } else {
        WriterLock::Answer answer = wish.takesOver ? WriterLock::takeOver(path, wish.user, *wish.takesOver)
                                                   : WriterLock::take(path, wish.user);
        opened.lock = std::move(answer.lock);
        opened.writer = answer.writer;
        if (opened.writer && isOlder(path)) { // nor can it be read before it is brought up to date
            throw inUse(*opened.writer, language);
        }
        if (answer.reason == WriterLock::Reason::disk) {
            opened.remark = noLock(path, language);
            if (isOlder(path)) { // it does not open for reading either
                throw NotARegister(opened.remark.toStdString());
            }
        }
    }
    if (opened.lock && isOlder(path)) {
        try {
            Backups(path, wish.backups, language).make(BackupReason::migration);
        } catch (const NoBackup& reason) { // Ledger::open() puts one beside the file, or does not migrate
            opened.remark = QString::fromUtf8(reason.what());
        }
    }
    opened.ledger = Ledger::open(path, language, opened.lock ? Access::write : Access::read);
    if (opened.ledger->isReadOnly()) {
        opened.lock.reset();
    }
    return opened;
}

OpenRegister openToWrite(const QString& path, const Language& language, const BackupPlace& backups) {
    OpenRegister opened = openForWork(path, language, {systemUser(), backups});
    if (opened.writer) {
        throw inUse(*opened.writer, language);
    }
    if (!opened.lock) {
        const QString needed = neededProgram(opened.ledger->database(), language);
        const QString why =
            !opened.remark.isEmpty() ? opened.remark
            : !needed.isEmpty()
                ? language
                      .say("Keeping", "%1 can only be read here: it was made by %2. Nothing was changed. "
                                      "Work in it with that program.")
                      .arg(path, needed)
                : language
                      .say("Keeping", "%1 can only be read here: the file or its folder is write-protected. "
                                      "Nothing was changed. Ask for the right to write there, or copy the "
                                      "register and work in the copy.")
                      .arg(path);
        throw NotARegister(why.toStdString());
    }
    return opened;
}

OpenRegister createForWork(const QString& path, const Language& language, const QString& user) {
    OpenRegister opened;
    if (!QFileInfo::exists(path)) { // otherwise Ledger::create() says so
        // What a register that was there has left is of no use to anybody.
        const auto former = WriterLock::writerOf(path);
        WriterLock::Answer answer =
            former ? WriterLock::takeOver(path, user, *former) : WriterLock::take(path, user);
        if (answer.writer) {
            throw inUse(*answer.writer, language);
        }
        opened.lock = std::move(answer.lock);
    }
    opened.ledger = Ledger::create(path, language);
    return opened;
}

} // namespace samspel
