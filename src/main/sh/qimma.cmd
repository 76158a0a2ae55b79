@echo off
rem Starts qimma from the jar beside this file. QIMMA_JAVA_OPTS adds to what Java is told.
setlocal
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%~dp0runtime\bin\java.exe" set "java=%~dp0runtime\bin\java.exe"
if "%java%"=="java" (
  where java >nul 2>nul
  if errorlevel 1 (
    echo qimma: no Java found; install Java 17 or later, or set JAVA_HOME 1>&2
    exit /b 127
  )
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxTenuringThreshold=0 -XX:PretenureSizeThreshold=1m -XX:MaxNewSize=32m -Xlog:gc+ergo=off -Xshare:auto %QIMMA_JAVA_OPTS% -jar "%~dp0qimma.jar" %*
exit /b %errorlevel%
