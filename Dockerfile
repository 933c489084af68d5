# Game and classroom in one image; docs/hosting.md says how to run it.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA=/data
# The embedded database lies in a volume that the server's own user may write to.
RUN mkdir /data && chown node:node /data
VOLUME /data
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json tsconfig.json tsconfig.base.json ./
COPY scenarios scenarios
COPY scripts/serve.ts scripts/runServer.ts scripts/stopWithParent.ts scripts/
COPY src/core src/core
COPY src/scenario src/scenario
COPY src/analysis src/analysis
COPY src/protocol src/protocol
COPY src/server src/server
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "const { PORT, BASE_PATH = '' } = process.env; fetch(`http://127.0.0.1:${PORT}${BASE_PATH.replace(/\\/+$/, '')}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1 and hears the signal by which a container is stopped.
CMD ["node", "--import", "tsx", "scripts/serve.ts"]
