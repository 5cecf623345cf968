// SPDX-License-Identifier: MIT
#include "cli/cli.h"

#include "support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStringEncoder>

QJsonArray Answer::json() const {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out, &error);
    INFO(out.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.array();
}

Answer Cli::run(const QStringList& words, const QString& output) const {
    REQUIRE(m_folder.isValid());
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    // Backups and settings are the test's own, and never those of whoever runs it.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    process.setProcessEnvironment(environment);
    if (!output.isEmpty()) {
        process.setStandardOutputFile(output);
    }
    process.start(QStringLiteral(SAMSPEL_CLI), words);
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void Cli::write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray Cli::read(const QString& name) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString Cli::made(const QStringList& options) const {
    const QString name = QStringLiteral("r.samspel");
    REQUIRE(run(QStringList{QStringLiteral("new"), name} + options).exit == 0);
    return name;
}

QByteArray utf16(const QString& text) {
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder(text);
}

QByteArray nationalTests() {
    QString head =
        QStringLiteral("EnhetNivaa|Nasjonaltkode|Fylkekode|Kommunekode|Organisasjonsnummer|Nasjonalt|Fylke|"
                       "Kommune|EnhetNavn");
    for (const QString& test : {QStringLiteral("Engelsk"), QStringLiteral("Lesing")}) {
        for (const QString& measure : {QStringLiteral("Skalapoeng"), QStringLiteral("Usikkerhet"),
                                       QStringLiteral("Antall elever deltatt")}) {
            head +=
                QStringLiteral("|2023-24.%1.5. årstrinn.Alle eierformer.Alle kjønn.%2").arg(test, measure);
        }
    }
    const QStringList rows{
        head,
        QStringLiteral(
            "1|I|00|0000|I|Hele landet|Alle fylker|Alle kommuner|Hele landet|50|0,1|56 875|49|0,1|56 408"),
        QStringLiteral(
            "2|I|46|0000|46|Hele landet|Vestland|Alle kommuner|Vestland|50|0,2|6 770|49|0,2|6 724"),
        QStringLiteral("3|I|46|4640|4640|Hele landet|Vestland|Sogndal|Sogndal|48|1,6|136|50|1,7|133"),
        QStringLiteral("4|I|46|4640|975276074|Hele landet|Vestland|Sogndal|Sagatun skule|41|4,8|10|*|*|*")};
    return utf16(rows.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n"));
}
