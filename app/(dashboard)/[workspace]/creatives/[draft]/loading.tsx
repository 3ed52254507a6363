import { StudioSkeleton } from "@/components/creatives/studio-skeleton";

export default function Loading() {
  return <StudioSkeleton />;
}
