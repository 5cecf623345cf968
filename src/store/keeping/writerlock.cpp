// SPDX-License-Identifier: MIT
#include "store/keeping/writerlock.h"

#include "domain/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

namespace samspel {

namespace {

// One register has one lock, also when links lead to it.
QString lockFileOf(const QString& path) {
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    if (!real.isEmpty()) {
        return real + QStringLiteral(".lock");
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + QLatin1Char('/') + file.fileName() +
           QStringLiteral(".lock");
}

// QLockFile writes process, program, machine, and the machine's and its start's signs, a line each, and looks
// at no more; who, since when and which lock follow on three of ours.
enum Line { process, program, host, machine, start, user, since, token };

QStringList linesOf(const QString& file) {
    QFile lock(file);
    constexpr qint64 longest = 4096;
    return lock.open(QIODevice::ReadOnly) ? QString::fromUtf8(lock.read(longest)).split(QLatin1Char('\n'))
                                          : QStringList();
}

// Whoever can write in the folder can write the lock, and what it says is shown to a person: a name, and no
// signs that would steer a terminal.
QString shownOf(const QString& line) {
    constexpr qsizetype longest = 100;
    QString shown = line.left(longest);
    shown.removeIf([](QChar sign) { return !sign.isPrint() || sign == QChar::ReplacementCharacter; });
    return shown.simplified();
}

bool tellWho(const QString& file, const QString& name, const QString& token) {
    QFile lock(file);
    const QByteArray lines = (QString(name).replace(QLatin1Char('\n'), QLatin1Char(' ')) + QLatin1Char('\n') +
                              QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + QLatin1Char('\n') +
                              token + QLatin1Char('\n'))
                                 .toUtf8();
    return lock.open(QIODevice::WriteOnly | QIODevice::Append) && lock.write(lines) == lines.size() &&
           lock.flush();
}

} // namespace

QString Writer::inWords(const Language& language) const {
    const QDateTime at = since.toLocalTime();
    const QString when = !at.isValid() ? QString()
                         : at.date() == QDate::currentDate()
                             ? at.toString(QStringLiteral("HH:mm"))
                             : language.date(at.date()) + at.toString(QStringLiteral(" HH:mm"));
    const QString who = user.isEmpty() ? language.say("Keeping", "somebody") : user;
    const QString where = isOnThisMachine  ? language.say("Keeping", "this machine")
                          : host.isEmpty() ? language.say("Keeping", "another machine")
                                           : host;
    return when.isEmpty() ? language.say("Keeping", "%1 on %2").arg(who, where)
                          : language.say("Keeping", "%1 on %2, since %3").arg(who, where, when);
}

std::optional<Writer> WriterLock::writerOf(const QString& path) {
    const QString file = lockFileOf(path);
    const QFileInfo info(file);
    if (!info.isFile()) {
        return std::nullopt;
    }
    const QStringList lines = linesOf(file);
    Writer writer;
    writer.process = lines.value(process).toLongLong();
    writer.program = lines.value(program);
    writer.host = shownOf(lines.value(host));
    writer.user = shownOf(lines.value(user));
    if (writer.user.isEmpty()) {
        writer.user = info.owner();
    }
    writer.since = QDateTime::fromString(lines.value(since), Qt::ISODate);
    if (!writer.since.isValid()) {
        writer.since = info.lastModified();
    }
    const QString here = QString::fromLatin1(QSysInfo::machineUniqueId());
    const QString there = lines.value(machine);
    writer.isOnThisMachine =
        here.isEmpty() || there.isEmpty() ? writer.host == QSysInfo::machineHostName() : here == there;
    return writer;
}

WriterLock::Answer WriterLock::take(const QString& path, const QString& user) {
    const QString file = lockFileOf(path);
    if (const QFileInfo there(file); there.exists() && !there.isFile()) {
        return {{}, {}, Reason::disk}; // a folder of that name, or a pipe that would keep us waiting
    }
    std::unique_ptr<WriterLock> lock(new WriterLock(file));
    lock->m_lock->setStaleLockTime(0); // old is not dead: a window may stand open for weeks
    if (lock->m_lock->tryLock()) {
        lock->m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (tellWho(file, user, lock->m_token)) {
            return {std::move(lock), {}, Reason::none};
        }
        lock->m_lock->unlock(); // nobody could tell whose it is
        return {{}, {}, Reason::disk};
    }
    if (lock->m_lock->error() == QLockFile::LockFailedError) {
        // Gone between the two looks: then it is free after all, and the next try finds it so.
        const auto writer = writerOf(path);
        return {{}, writer.value_or(Writer{}), Reason::none};
    }
    return {
        {}, {}, lock->m_lock->error() == QLockFile::PermissionError ? Reason::writeProtected : Reason::disk};
}

WriterLock::Answer WriterLock::takeOver(const QString& path, const QString& user, const Writer& asked) {
    const QString file = lockFileOf(path);
    {
        // Two that take over at once would remove the lock that the other has just made; Qt takes this one
        // as well before it removes a dead process's.
        QLockFile removing(file + QStringLiteral(".rmlock"));
        const bool isAlone = removing.tryLock();
        const auto now = writerOf(path);
        if (now && (!isAlone || !now->isSame(asked))) {
            return {{}, now, Reason::none};
        }
        if (now) {
            QLockFile(file).removeStaleLockFile();
        }
    }
    return take(path, user);
}

WriterLock::~WriterLock() {
    if (!m_lock->isLocked() || isStillHeld()) { // nothing of anybody's is removed
        return;
    }
    // QLockFile removes the file by its name, whoever's it is now.
    const QString file = m_lock->fileName();
    const QString aside = file + QStringLiteral(".theirs");
    const bool isTheirs = QFile::rename(file, aside);
    m_lock.reset();
    if (isTheirs) {
        QFile::rename(aside, file);
    }
}

bool WriterLock::isOf(const QString& path) const { return m_lock->fileName() == lockFileOf(path); }

bool WriterLock::isStillHeld() const {
    const QStringList lines = linesOf(m_lock->fileName());
    return m_lock->isLocked() && lines.value(process).toLongLong() == QCoreApplication::applicationPid() &&
           lines.value(token) == m_token &&
           lines.value(machine) == QString::fromLatin1(QSysInfo::machineUniqueId()) &&
           lines.value(host) == QSysInfo::machineHostName();
}

} // namespace samspel
